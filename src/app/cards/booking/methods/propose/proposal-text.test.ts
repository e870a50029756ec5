import { expect, it } from 'vitest';
import { linkJson } from '../../../test/booking-reply.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { prefilledUrl, proposalText, type Proposal } from './proposal-text.ts';

const proposal: Proposal = {
  link: linkJson(),
  contact: { firstName: null },
  starts: ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((start) => new Date(start)),
  durationMs: 900_000,
  timeZone: 'Europe/Berlin',
  locale: 'de-de',
};

it('tells two times apart that the clocks show alike, in the rep’s language', () => {
  const text = proposalText(proposal, de);

  expect(text).toContain('Guten Tag,\n\npasst Ihnen eine dieser Zeiten (15');
  expect(text).toMatch(/2:30 (MESZ|GMT\+2)\n.*2:30 (MEZ|GMT\+1)/);
});

it.each([
  ['Asia/Kolkata', /Tuesday, November 24 at 8:45 PM/],
  ['Pacific/Kiritimati', /Wednesday, November 25 at 5:15 AM/],
  ['Pacific/Pago_Pago', /Tuesday, November 24 at 4:15 AM/],
])('writes the day of the other clock: %s', (timeZone, time) => {
  const starts = [new Date('2026-11-24T15:15:00Z')];

  expect(proposalText({ ...proposal, starts, timeZone, locale: 'en-us' }, en)).toMatch(time);
});

const page = 'https://meetings.example/ben';
const ada = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@x.example' };

it.each([
  [page, ada, `${page}?firstName=Ada&lastName=Lovelace&email=ada%40x.example`],
  [page, { ...ada, lastName: null, email: null }, `${page}?firstName=Ada`],
  [page, { firstName: null, lastName: null, email: null }, page],
  [`${page}?uuid=1`, { ...ada, email: null }, `${page}?uuid=1&firstName=Ada&lastName=Lovelace`],
  [`${page}#top`, { ...ada, firstName: null, lastName: null }, `${page}?email=ada%40x.example#top`],
  [
    page,
    { firstName: 'Zoë & Co', lastName: '#1 +', email: 'a+b@x.example' },
    `${page}?firstName=Zo%C3%AB%20%26%20Co&lastName=%231%20%2B&email=a%2Bb%40x.example`,
  ],
])('says in the address of a page for whom it is: %s', (url, contact, expected) => {
  expect(prefilledUrl(url, contact)).toBe(expected);
});
