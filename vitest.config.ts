import { defineConfig } from 'vitest/config';

const shared = {
  environment: 'node' as const,
  env: { TZ: 'UTC' },
  setupFiles: 'test/setup/patience.ts',
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
          // A machine that is busy with something else takes its time.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'whole',
          globalSetup: 'test/setup/build-all.ts',
          include: slow,
          // A browser, a packed upload or a linted file takes seconds, and many of them on a busy machine.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
