import { expect, it } from 'vitest';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { tabTitles } from './tab-titles.ts';

const many = { 'needs-outcome': 42, upcoming: 233, past: 9_766 };

it('counts what somebody acts on, and the past where it is searched', () => {
  const counts = { 'needs-outcome': 3, upcoming: 4, past: 41 };

  expect(Object.values(tabTitles(en.views, counts, 'en', false))).toEqual([
    'Needs outcome 3',
    'Upcoming 4',
    'Past',
  ]);
  expect(tabTitles(en.views, counts, 'en', true).past).toBe('Past 41');
});

it('writes no zero, and nothing longer than 999+', () => {
  const counts = { 'needs-outcome': 0, upcoming: 1_000, past: 0 };

  expect(Object.values(tabTitles(en.views, counts, 'en', true))).toEqual([
    'Needs outcome',
    'Upcoming 999+',
    'Past',
  ]);
});

it('leaves out the counts on the right where the line is full', () => {
  expect(Object.values(tabTitles(en.views, many, 'en', true))).toEqual([
    'Needs outcome 42',
    'Upcoming 233',
    'Past',
  ]);
  expect(Object.values(tabTitles(de.views, many, 'de', true))).toEqual([
    'Offen 42',
    'Anstehend 233',
    'Vergangen',
  ]);
});

it('leaves out a count that is not known', () => {
  const counts = { 'needs-outcome': null, upcoming: 4, past: 41 };

  expect(tabTitles(en.views, counts, 'en', false)['needs-outcome']).toBe('Needs outcome');
});
