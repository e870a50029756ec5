import { checkSetup, type SetupReport } from '@app/contracts/setup/check-setup';
import { beforeEach, vi } from 'vitest';
import { useFunctionAccount } from '../../support/function-account.ts';
import { dataOf } from './use-items.ts';

const ben = 61_000_001;
export const dana = 61_000_003;
export const emre = 61_000_004;

export const allScopes = [
  'oauth',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.appointments.read',
  'crm.objects.appointments.write',
  'crm.objects.owners.read',
  'scheduler.meetings.meeting-link.read',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'tickets',
];

export const usualOutcomes = ['SCHEDULED', 'COMPLETED', 'CANCELED', 'NO_SHOW', 'RESCHEDULED'];

/** The meeting outcome with options of these values, called by them. */
export function meetingOutcomes(values: readonly string[]) {
  const options = values.map((value) => ({
    value,
    label: value.toLowerCase().replaceAll('_', ' '),
  }));
  const name = 'hs_meeting_outcome';
  return { addProperties: [{ objectTypeId: '0-47', name, type: 'enumeration', options }] };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Contacts of the untidy half, with an address and a zone each. */
const tidied = [...range(121, 130), ...range(133, 142)].map((id) => ({
  type: 'contacts',
  id: String(id),
  properties: { email: `c${id}@tidy-corp.com`, hs_timezone: 'europe_slash_madrid' },
}));
/** The untidy half's pipeline, without its stages in another language. */
const germanWithoutStages = {
  objectTypeId: '0-421',
  id: '730110022',
  label: 'Termine',
  stages: [],
};

/**
 * The demo account without its flaws: a calendar that is offline, contacts without a zone or an address, a meeting
 * outcome and a stage that say nothing.
 */
export function useSetup() {
  const account = useFunctionAccount();
  const setScopes = (scopes: string[], isRevoked = false) =>
    account.control('tokens', { token: 'checked', scopes, isRevoked });

  beforeEach(async () => {
    vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'checked');
    await setScopes(allScopes);
    await account.control('scheduler/hosts', { userId: '61000003', isOffline: false });
    await account.control('seed', {
      ...meetingOutcomes(usualOutcomes),
      objects: tidied,
      pipelines: [germanWithoutStages],
    });
    await setContact({ hs_timezone: 'europe_slash_madrid' });
  });

  const setContact = (properties: Record<string, string>) =>
    account.control('seed', { objects: [{ type: 'contacts', id: '116', properties }] });

  const check = async (userId: number | undefined = ben): Promise<SetupReport> =>
    dataOf(checkSetup, await account.coldFunction('check-setup')({ parameters: { userId } }));

  return {
    ...account,
    setScopes,
    setContact,
    check,
    /** Everything that is not as it should be, as `status id reason`. */
    troubles: async (userId?: number): Promise<string[]> => {
      const { findings } = await check(userId);
      return findings
        .filter(({ status }) => status !== 'pass')
        .map(({ status, id, reason }) => `${status} ${id} ${reason}`);
    },
    finding: async (id: string, userId?: number) =>
      (await check(userId)).findings.find((finding) => finding.id === id),
    /** The next answer of a route is this one instead. */
    answerWith: (route: string, body: object) =>
      account.fail(route, { status: 200, body: JSON.stringify(body) }),
  };
}

export type SetupAccount = ReturnType<typeof useSetup>;
