import { expect, it } from 'vitest';
import {
  isReminder,
  mostReminders,
  normalizeReminders,
  reminderMs,
  type Reminder,
} from './reminders.ts';

const reminder = (numberOfTimeUnits: number, timeUnit: Reminder['timeUnit']): Reminder => ({
  numberOfTimeUnits,
  timeUnit,
});

it.each([
  [15, 'MINUTES', 900_000],
  [2, 'HOURS', 7_200_000],
  [1, 'DAYS', 86_400_000],
  [6, 'WEEKS', 3_628_800_000],
] as const)('knows how long %i %s are', (amount, unit, ms) => {
  expect(reminderMs(reminder(amount, unit))).toBe(ms);
});

it.each([
  null,
  'MINUTES',
  {},
  { numberOfTimeUnits: 5 },
  { numberOfTimeUnits: 5, timeUnit: 'minutes' },
  { numberOfTimeUnits: 5, timeUnit: 'toString' },
  { numberOfTimeUnits: '5', timeUnit: 'MINUTES' },
  { numberOfTimeUnits: 0, timeUnit: 'MINUTES' },
  { numberOfTimeUnits: -1, timeUnit: 'HOURS' },
  { numberOfTimeUnits: 1.5, timeUnit: 'HOURS' },
  { numberOfTimeUnits: Number.NaN, timeUnit: 'HOURS' },
  { numberOfTimeUnits: Number.POSITIVE_INFINITY, timeUnit: 'WEEKS' },
])('takes %j for no reminder', (value) => {
  expect(isReminder(value)).toBe(false);
});

it('knows a reminder', () => {
  expect(isReminder({ numberOfTimeUnits: 5, timeUnit: 'MINUTES' })).toBe(true);
});

it('puts the longest first', () => {
  const sorted = normalizeReminders([
    reminder(90, 'MINUTES'),
    reminder(1, 'WEEKS'),
    reminder(2, 'HOURS'),
  ]);

  expect(sorted).toEqual([reminder(1, 'WEEKS'), reminder(2, 'HOURS'), reminder(90, 'MINUTES')]);
});

it('keeps the first of those that come at the same time', () => {
  const once = normalizeReminders([
    reminder(60, 'MINUTES'),
    reminder(1, 'HOURS'),
    reminder(7, 'DAYS'),
    reminder(1, 'WEEKS'),
  ]);

  expect(once).toEqual([reminder(7, 'DAYS'), reminder(60, 'MINUTES')]);
});

it('allows none at all', () => {
  expect(normalizeReminders([])).toEqual([]);
});

it('refuses a fourth, and what is no reminder', () => {
  const four = [1, 2, 3, 4].map((amount) => reminder(amount, 'DAYS'));

  expect(normalizeReminders(four.slice(1))).toHaveLength(mostReminders);
  expect(() => normalizeReminders(four)).toThrow(
    new RangeError('A meeting has at most 3 reminders, not 4.'),
  );
  expect(() => normalizeReminders([reminder(0, 'DAYS')])).toThrow(
    new RangeError('A reminder takes a whole number above 0.'),
  );
});
