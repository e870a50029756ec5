import { describe, expect, it } from 'vitest';
import { COVERAGE } from '../../emulator/coverage.ts';
import { createEmulator } from '../../emulator/emulator.ts';

const registered = createEmulator({ account: 'empty' })
  .routes()
  .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));

describe('coverage', () => {
  it('names exactly the routes that are registered', () => {
    const begun = COVERAGE.filter(({ status }) => status !== 'not started');

    const covered = begun.flatMap(({ routes }) => routes);

    expect(covered.toSorted()).toEqual(registered.toSorted());
  });

  it('calls no route not started that is registered', () => {
    const missing = COVERAGE.filter(({ status }) => status === 'not started');

    const routes = missing.flatMap((entry) => entry.routes);

    expect(routes.length).toBeGreaterThan(0);
    expect(routes.filter((route) => registered.includes(route))).toEqual([]);
  });

  it('says what is missing wherever a route is not fully supported, and only there', () => {
    const silent = COVERAGE.filter(
      ({ status, gaps }) => (status !== 'supported') !== Boolean(gaps),
    );

    expect(silent).toEqual([]);
  });
});
