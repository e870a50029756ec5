import type { DataOf } from '@app/contracts/contract';
import type { getMeetingOptions } from '@app/contracts/booking/get-meeting-options';
import type { Written } from './as-function.ts';
import { outcomeJson } from './agenda-reply.ts';

type OptionsJson = Written<DataOf<typeof getMeetingOptions>>;

/** Who is invited. */
export const adaAsked = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@engines.example',
  timeZone: 'America/New_York',
};

/** What `get-meeting-options` answers user 61 about Ada; the ids of owners and users never agree. */
export function meetingOptionsJson(overrides: Partial<OptionsJson> = {}): OptionsJson {
  const owner = (ownerId: string, userId: string | null, name: string, isSignedInUser = false) => ({
    ownerId,
    userId,
    name,
    email: null,
    isSignedInUser,
  });
  return {
    owners: [
      owner('71', '61', 'Ben Ode', true),
      owner('72', '62', 'Cleo Marsh'),
      owner('73', null, 'Queue'),
    ],
    outcomes: {
      appointment: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Held')],
      meeting: [outcomeJson('SCHEDULED', 'Scheduled'), outcomeJson('COMPLETED', 'Held')],
    },
    appointments: 'available',
    meetingTypes: [],
    companies: [{ id: '9', name: 'Analytical Engines' }],
    deals: [],
    name: 'Ada Lovelace',
    contact: adaAsked,
    problems: [],
    ...overrides,
  };
}
