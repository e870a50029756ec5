import { getAccessToken } from '@hubspot/local-dev-lib/personalAccessKey';
import { readAccount } from './read-account.ts';

/** Prints the token that HubSpot's own development server gives functions in a developer test account. */
const { accountId, personalAccessKey } = readAccount(process.env);
const { accessToken } = await getAccessToken(personalAccessKey, 'prod', accountId);
console.log(accessToken);
