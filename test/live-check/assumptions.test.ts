import { existsSync } from 'node:fs';
import { apiVersions } from '@app/hubspot/paths';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assumptions } from '../../live-check/assumptions.ts';
import { fixedNow } from '../support/function-account.ts';
import { bookingBreaks } from './breaks/booking.ts';
import { readingBreaks } from './breaks/reading.ts';
import { writingBreaks } from './breaks/writing.ts';
import { openCheckedAccount, type CheckedAccount } from './support/check-account.ts';

const breaks = { ...readingBreaks, ...writingBreaks, ...bookingBreaks };

beforeEach(() => vi.useFakeTimers({ now: fixedNow, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** Most assumptions are about an account with appointments, this one about one without. */
async function openFor(id: string): Promise<CheckedAccount> {
  const account = openCheckedAccount();
  if (id === 'not-activated') await account.control('seed', { enablement: { '0-421': false } });
  return account;
}

describe('every assumption', () => {
  it('has a name of its own, a sentence and a source', () => {
    const ids = assumptions.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    for (const { statement, source } of assumptions) {
      expect(statement).toMatch(/^[A-Z0-9].*\.$/);
      expect(source).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(assumptions)('is relied on in files that exist: $id', ({ reliedOn }) => {
    expect(reliedOn.filter((file) => !existsSync(file))).toEqual([]);
    expect(reliedOn.length).toBeGreaterThan(0);
  });

  it('has a break that proves its probe', () => {
    expect(Object.keys(breaks).sort()).toEqual(assumptions.map(({ id }) => id).sort());
  });
});

it.each(apiVersions)('finds that all of them hold on the emulator, with %s', async (version) => {
  const account = openCheckedAccount();
  const active = assumptions.filter(({ id }) => id !== 'not-activated');

  const { assumptions: checked, leftovers } = await account.check(active, { version });

  const others = checked.filter(({ verdict }) => verdict.is !== 'holds');
  expect(others.map(({ assumption, verdict }) => [assumption.id, verdict])).toEqual([]);
  expect(leftovers).toEqual([]);
  expect(account.emulator.unknownRoutes()).toEqual([]);
});

it('finds what holds while appointments are not activated', async () => {
  const account = await openFor('not-activated');
  const inactive = assumptions.filter(({ id }) => id === 'not-activated');

  const { assumptions: checked } = await account.check(inactive);

  expect(checked.map(({ verdict }) => verdict.is)).toEqual(['holds']);
});

it.each(assumptions)('finds that an account breaks $id', async (assumption) => {
  const account = await openFor(assumption.id);

  const { assumptions: checked } = await account.check([assumption], {
    rules: breaks[assumption.id] ?? [],
  });

  expect(checked.map(({ verdict }) => verdict)).toEqual([
    { is: 'does not hold', seen: expect.stringMatching(/\S/) },
  ]);
});
