import { findingIds, setupOutcomes, unknownReasons } from '@app/domain/setup-finding';
import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { sentence, type OutcomeMessages } from './messages.ts';

const details = {
  scope: 'crm.a.read',
  scopes: ['crm.a.read', 'crm.b.read'],
  property: 'hs_p',
  where: 'hs_p',
  count: '1204',
  spelling: 'CANCELLED',
  spellings: ['CANCELED', 'CANCELLED'],
  missing: ['no-show', 'meeting-to-contact'],
  hosts: '3',
  pages: '2',
  allPages: '5',
  offline: '1',
  people: ['Dana'],
  page: 'Intro',
  version: '2026-03',
  until: '2027-09',
  burstLeft: '1',
  burstMax: '190',
  seconds: '90',
  direction: 'ahead',
  labels: ['Ghosted us', 'Parked'],
  names: ['Visits → Gone'],
};

const outcomesOf = (words: typeof en) =>
  findingIds.flatMap((id) =>
    Object.entries<string>(setupOutcomes[id]).map(([reason, status]) => {
      const outcomes: Record<string, OutcomeMessages> = words.findings[id].outcomes;
      return { name: `${id}/${reason}`, status, outcome: outcomes[reason] };
    }),
  );

describe.each([
  ['English', en],
  ['German', de],
])('in %s', (_language, words) => {
  it.each(outcomesOf(words))('$name is told in whole sentences', ({ status, outcome }) => {
    const [found, means, fix] = [outcome?.found, outcome?.means, outcome?.fix].map((text) =>
      sentence(text, details),
    );

    expect(found).toMatch(/^\S.*\.$/);
    expect(means).toMatch(/^\S.*\.$/);
    expect(found).not.toMatch(/undefined|\[object| {2}/);
    expect(fix).toMatch(status === 'pass' ? /^$/ : /^\S.*[.:].*\.$/);
  });

  it.each(unknownReasons)('%s has a reason and a next step', (reason) => {
    const { found, fix } = words.unknown[reason];

    expect(sentence(found, {})).toMatch(/\.$/);
    expect(sentence(fix, {})).toMatch(/\.$/);
  });

  it('tells a month, a number and a word of its own instead of HubSpot’s codes', () => {
    const { findings } = words;
    const version = sentence(findings['api-version'].outcomes.supported.found, details);
    const emails = sentence(findings['contact-emails'].outcomes.incomplete.found, details);
    const outcomes = sentence(findings['meeting-outcomes'].outcomes.incomplete.found, details);

    expect(version).toContain('September 2027');
    expect(emails).toMatch(/1[.,]204/);
    expect(outcomes).not.toContain('meeting-to-contact,');
  });
});
