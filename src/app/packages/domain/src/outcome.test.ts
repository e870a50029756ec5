import { expect, it } from 'vitest';
import { categorizeOutcome, outcomeFrom, outcomeOf } from './outcome.ts';

it.each([
  ['SCHEDULED', 'scheduled'],
  ['COMPLETED', 'completed'],
  ['RESCHEDULED', 'rescheduled'],
  ['NO_SHOW', 'no-show'],
  ['No show', 'no-show'],
  ['CANCELED', 'cancelled'],
  ['CANCELLED', 'cancelled'],
  ['Incomplete', 'other'],
  ['waiting_for_signature', 'other'],
  ['', 'other'],
])('reads %s as %s', (name, category) => {
  expect(categorizeOutcome(name)).toBe(category);
});

it('reads the label where the value says nothing, as with pipeline stages', () => {
  expect(outcomeFrom('1045987', 'No show')).toMatchObject({ category: 'no-show', isOpen: false });
});

it('keeps a value that the account no longer lists, under its own name', () => {
  expect(outcomeOf('PAID_IN_CASH', [])).toEqual({
    value: 'PAID_IN_CASH',
    label: 'PAID_IN_CASH',
    category: 'other',
    isOpen: false,
  });
});

it("prefers the account's own option", () => {
  const option = outcomeFrom('COMPLETED', 'Hat stattgefunden');

  expect(outcomeOf('COMPLETED', [option])).toBe(option);
  expect(outcomeOf(null, [option])).toBeNull();
});
