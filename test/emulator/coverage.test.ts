import { describe, expect, it } from 'vitest';
import { COVERAGE } from '../../emulator/coverage.ts';
import { createEmulator } from '../../emulator/emulator.ts';

const covered = COVERAGE.flatMap(({ routes }) => routes);

describe('coverage', () => {
  it('names exactly the routes that are registered', () => {
    const registered = createEmulator({ account: 'empty' })
      .routes()
      .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));

    expect(covered.toSorted()).toEqual(registered.toSorted());
  });

  it('says what is missing wherever a route is partial, and only there', () => {
    const silent = COVERAGE.filter(({ status, gaps }) => (status === 'partial') !== Boolean(gaps));

    expect(silent).toEqual([]);
  });
});
