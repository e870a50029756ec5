export type FindingStatus = 'pass' | 'warn' | 'fail' | 'unknown';

const scope = { granted: 'pass', missing: 'fail' } as const;
/** The cards work without it, and offer less. */
const extraScope = { granted: 'pass', missing: 'warn' } as const;

/** What the setup check looks at, in the order an admin reads it, and what each can turn out to be. */
export const setupOutcomes = {
  token: { accepted: 'pass', refused: 'fail' },
  'contacts-read': scope,
  'contacts-write': scope,
  'appointments-read': scope,
  'appointments-write': scope,
  'owners-read': scope,
  'scheduling-read': scope,
  'companies-read': extraScope,
  'companies-write': extraScope,
  'deals-read': extraScope,
  'deals-write': extraScope,
  tickets: extraScope,
  installation: { current: 'pass', outdated: 'warn' },
  activation: { activated: 'pass', 'not-activated': 'fail' },
  'appointment-outcomes': {
    status: 'pass',
    pipeline: 'pass',
    incomplete: 'warn',
    'two-spellings': 'warn',
    none: 'fail',
  },
  'meeting-outcomes': { complete: 'pass', incomplete: 'warn', none: 'fail' },
  'appointment-associations': { 'both-ways': 'pass', incomplete: 'fail' },
  'meeting-associations': { 'both-ways': 'pass', incomplete: 'fail' },
  'series-property': { ready: 'pass', 'not-named': 'pass', missing: 'warn', 'not-text': 'warn' },
  'outcome-meanings': { understood: 'pass', unclear: 'warn' },
  'options-file': { fits: 'pass', 'unknown-names': 'warn' },
  'other-records': { reachable: 'pass', 'out-of-reach': 'pass' },
  'across-records': { team: 'pass', 'own-only': 'pass', off: 'pass' },
  'scheduling-pages': { found: 'pass', none: 'warn' },
  hosts: { online: 'pass', offline: 'warn' },
  owner: { found: 'pass', missing: 'warn' },
  'default-page': { found: 'pass', 'not-default': 'warn', none: 'warn' },
  'contact-emails': { complete: 'pass', incomplete: 'warn' },
  'contact-zones': { complete: 'pass', incomplete: 'warn' },
  'api-version': { supported: 'pass', ending: 'warn', ended: 'warn' },
  'rate-limit': { ample: 'pass', scarce: 'warn', exceeded: 'fail' },
  clock: { right: 'pass', off: 'warn' },
} as const satisfies Record<string, Record<string, FindingStatus>>;

export type FindingId = keyof typeof setupOutcomes;
export type OutcomeOf<Id extends FindingId> = keyof (typeof setupOutcomes)[Id] & string;

export const findingIds = Object.keys(setupOutcomes) as FindingId[];

/** Why something could not be looked at. */
export const unknownReasons = [
  'token-refused',
  'scope-missing',
  'not-activated',
  'rate-limited',
  'no-answer',
  'refused',
  'not-told',
  'no-user',
  'no-pages',
  'too-many',
] as const;

export type UnknownReason = (typeof unknownReasons)[number];

export type FindingDetails = Record<string, string | string[]>;

/** One thing that was looked at. Without words: those belong to whoever shows it. */
export type Finding = {
  id: FindingId;
  status: FindingStatus;
  /** One of the outcomes of `id`, or an unknown reason. */
  reason: string;
  details: FindingDetails;
};

/** The details that may name a person: never part of a report that leaves the account. */
const personalDetails = new Set(['people', 'page']);

export function withoutPersonalData(finding: Finding): Finding {
  const kept = Object.entries(finding.details).filter(([name]) => !personalDetails.has(name));
  return { ...finding, details: Object.fromEntries(kept) };
}
