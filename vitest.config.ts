import { defineConfig } from 'vitest/config';
import { longestMs, patienceMs } from './test/setup/limits.ts';

const shared = {
  environment: 'node' as const,
  env: { TZ: 'UTC' },
  // Loading the modules again for every file would take half of the time. What lives longer than a test ends with it:
  // `setupFiles`, and `onTestFinished` where it begins.
  isolate: false,
  setupFiles: 'test/setup/each-test.ts',
  testTimeout: longestMs,
  hookTimeout: longestMs,
  expect: { poll: { timeout: patienceMs } },
  restoreMocks: true,
  unstubEnvs: true,
  unstubGlobals: true,
};

const slow = ['test/browser/**/*.test.{ts,tsx}', 'test/project/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two cores: more workers only wait for each other and for the browser.
    maxWorkers: 2,
    // Every call of a function writes a line to its log.
    silent: 'passed-only',
    projects: [
      {
        test: {
          ...shared,
          name: 'code',
          globalSetup: 'test/setup/build-functions.ts',
          include: [
            'src/app/{packages,cards,pages,settings}/**/*.test.{ts,tsx}',
            'emulator/test/**/*.test.ts',
            'test/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', ...slow],
        },
      },
      {
        test: {
          ...shared,
          name: 'whole',
          globalSetup: 'test/setup/build-all.ts',
          include: slow,
        },
      },
    ],
  },
});
