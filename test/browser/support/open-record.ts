import type { Browser, Locator, Page } from 'playwright-core';
import { freePage, takePage } from './shared-page.ts';
import { requireFocus, watchFocus } from './watch-focus.ts';

export type OpenRecord = {
  page: Page;
  /** The frame of one card. */
  card: Locator;
  /** What went wrong in the page: errors nobody caught, errors written to its console, and requests to anywhere but this machine. */
  problems: string[];
  /** Also done after the test, by `describeInBrowser`. */
  close: () => Promise<void>;
};

export type RecordState = {
  contact?: string | number;
  /** Another page than the contact's record. */
  path?: string;
  card?: string;
  /** Whether the record's other cards run beside it, as in HubSpot. */
  hasOthers?: boolean;
  /** Switches by their names in the address, such as `language`, `timeZone`, `token` or `latency`. */
  switches?: Record<string, string>;
  width?: number;
  height?: number;
  /** Pixels of a screenshot to one of the page; 1 without it. */
  scale?: number;
  /** Runs in the page before anything else. */
  script?: string;
};

const here = /^(https?:\/\/localhost[:/]|data:|blob:|about:)/;

/** Opens a record on a page of its own and waits until its card has drawn something. */
export async function openRecord(
  browser: Browser,
  url: string,
  state: RecordState = {},
): Promise<OpenRecord> {
  const { contact = 101, card = 'agenda-card', switches = {}, width = 1360, height = 900 } = state;
  const { path = `/contacts/${contact}`, hasOthers = path === '/settings' } = state;
  const page = await takePage(browser, state);
  await page.setViewportSize({ width, height });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!here.test(request.url())) problems.push(`asked for ${request.url()}`);
  });
  const query = new URLSearchParams({ ...switches, ...(!hasOthers && { card }) });
  await page.goto(`${url}${path}?${query.toString()}`);
  const frame = page.locator(`[data-card="${card}"]`);
  try {
    await hasStarted(page, frame);
  } catch (error) {
    const shown = (await page.locator('body').innerText()).slice(0, 300);
    throw new Error(
      `The card did not come up. ${[...problems, `The page shows: ${shown}`].join('\n')}`,
      {
        cause: error,
      },
    );
  }
  await page.evaluate(watchFocus);
  return { page, card: frame, problems, close: () => freePage(page) };
}

/**
 * Waits until the card has dealt with what was done to it, its function calls have been answered and what they brought
 * is drawn; after a step to another record, until that record's card has.
 * @throws Error where nothing has the focus then.
 */
export async function settle({ page, card }: Pick<OpenRecord, 'page' | 'card'>): Promise<void> {
  await hasStarted(page, card);
  await page.evaluate('recordPage.cardsIdle()');
  // The page draws in tasks of its own what the card has sent it.
  await page.evaluate('new Promise((done) => setTimeout(() => setTimeout(done)))');
  await card.and(page.locator('[data-card-pending="0"]')).waitFor();
  await requireFocus(page);
}

/** Waits until a card has drawn something, or has crashed. */
async function hasStarted(page: Page, card: Locator): Promise<void> {
  await card.and(page.locator(':not([data-card-status="loading"])')).waitFor();
}
