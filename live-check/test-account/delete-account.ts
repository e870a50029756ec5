import { deleteDeveloperTestAccount } from '@hubspot/local-dev-lib/api/developerTestAccounts';
import { readAccount } from './read-account.ts';

/**
 * Deletes the test account with the id given, as its parent account. HubSpot's command line deletes only
 * accounts that its config file knows, and with `--use-env` there is none.
 */
const testAccountId = Number(process.argv[2]);
if (!Number.isSafeInteger(testAccountId) || testAccountId <= 0) {
  throw new Error('Usage: delete-account.ts TEST_ACCOUNT_ID');
}
process.env['USE_ENVIRONMENT_HUBSPOT_CONFIG'] = 'true';
const { accountId } = readAccount(process.env);
await deleteDeveloperTestAccount(accountId, testAccountId, true);
console.log(`Deleted the test account ${testAccountId}.`);
