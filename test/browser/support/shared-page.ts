import type { Browser, BrowserContext, Page } from 'playwright-core';
import { patienceMs } from '../../setup/limits.ts';

const options = { reducedMotion: 'reduce', timezoneId: 'UTC' } as const;

/** A page that one test after the other uses: a new profile, and a process for it, take most of the time of opening one. */
type Shared = { page: Page; isTaken: boolean };

const sharedPages = new WeakMap<Browser, Shared>();

/** The browser's shared page as if it were new, or another one where it is in use or would not do. */
export async function takePage(
  browser: Browser,
  { scale, script }: { scale?: number | undefined; script?: string | undefined },
): Promise<Page> {
  const isOrdinary = scale === undefined && script === undefined;
  const shared = isOrdinary ? await sharedPageOf(browser) : undefined;
  if (shared !== undefined && !shared.isTaken) {
    shared.isTaken = true;
    return shared.page;
  }
  const page = await newPage(browser, scale);
  if (script !== undefined) await page.addInitScript(script);
  return page;
}

/** Ends what runs in a page, so that nothing of it acts on the account any more. */
export async function freePage(page: Page): Promise<void> {
  const context = page.context();
  const shared = sharedOf(context);
  if (shared?.page !== page) {
    await context.close();
    return;
  }
  page.removeAllListeners();
  try {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    await context.clearPermissions();
    shared.isTaken = false;
  } catch {
    // It has crashed or hangs: the next test gets another one.
    await context.close();
  }
}

/** Frees every page of a browser that is in use. */
export async function freeAllPages(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    if (sharedPages.get(browser)?.page !== page || sharedPages.get(browser)?.isTaken) {
      await freePage(page);
    }
  }
}

async function sharedPageOf(browser: Browser): Promise<Shared> {
  const known = sharedPages.get(browser);
  if (known !== undefined && !known.page.isClosed()) return known;
  const shared = { page: await newPage(browser), isTaken: false };
  sharedPages.set(browser, shared);
  return shared;
}

async function newPage(browser: Browser, scale = 1): Promise<Page> {
  const context = await browser.newContext({ ...options, deviceScaleFactor: scale });
  context.setDefaultTimeout(patienceMs);
  return context.newPage();
}

function sharedOf(context: BrowserContext): Shared | undefined {
  const browser = context.browser();
  return browser === null ? undefined : sharedPages.get(browser);
}
