import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { freeAllPages } from './shared-page.ts';

const howToGetOne =
  'Browser tests need Chrome or Chromium, and none was found: install one (Debian: apt-get install chromium) or set CHROME_PATH.';

/** One for all files of a test process; it ends with the process. */
let launched: Promise<Browser> | undefined;

/**
 * A group of tests in a browser; what a test has opened is closed after it. Without an installed browser they are
 * skipped with a sentence, except where `CI` is set: there they fail.
 */
export function describeInBrowser(title: string, define: (browser: () => Browser) => void): void {
  const executable = findBrowser();
  if (executable === undefined) {
    if (process.env['CI']) {
      describe(title, () => {
        it('finds a browser', () => {
          throw new Error(howToGetOne);
        });
      });
      return;
    }
    console.warn(howToGetOne);
    describe.skip(title, () => {
      define(() => {
        throw new Error(howToGetOne);
      });
    });
    return;
  }
  describe(title, () => {
    let browser: Browser | undefined;

    beforeAll(async () => {
      launched ??= launchBrowser(executable);
      browser = await launched;
    });
    afterEach(async () => {
      if (browser !== undefined) await freeAllPages(browser);
    });

    define(() => {
      if (browser === undefined) throw new Error('The browser is there only while tests run.');
      return browser;
    });
  });
}
