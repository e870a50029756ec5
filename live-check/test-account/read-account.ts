/** The account and the key that HubSpot's command line takes from the environment with `--use-env`. */
export function readAccount(environment: NodeJS.ProcessEnv): {
  accountId: number;
  personalAccessKey: string;
} {
  const accountId = Number(environment['HUBSPOT_ACCOUNT_ID']);
  const personalAccessKey = environment['HUBSPOT_PERSONAL_ACCESS_KEY'] ?? '';
  if (!Number.isSafeInteger(accountId) || accountId <= 0 || personalAccessKey === '') {
    throw new Error('Set HUBSPOT_ACCOUNT_ID and HUBSPOT_PERSONAL_ACCESS_KEY.');
  }
  return { accountId, personalAccessKey };
}
