import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';

const HOW_TO_GET_ONE =
  'Browser tests need Chrome or Chromium, and none was found: install one (Debian: apt-get install chromium) or set CHROME_PATH.';

/**
 * A group of tests that share one browser; what a test has opened is closed after it. Without an installed browser they are skipped with a sentence, except where
 * `CI` is set: there they fail.
 */
export function describeInBrowser(title: string, define: (browser: () => Browser) => void): void {
  const executable = findBrowser();
  if (executable === undefined) {
    if (process.env['CI']) {
      describe(title, () => {
        it('finds a browser', () => {
          throw new Error(HOW_TO_GET_ONE);
        });
      });
      return;
    }
    console.warn(HOW_TO_GET_ONE);
    describe.skip(title, () => {
      define(() => {
        throw new Error(HOW_TO_GET_ONE);
      });
    });
    return;
  }
  describe(title, () => {
    let browser: Browser | undefined;

    beforeAll(async () => {
      browser = await launchBrowser(executable);
    });
    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
    });

    define(() => {
      if (browser === undefined) throw new Error('The browser is there only while tests run.');
      return browser;
    });
  });
}
