import path from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../test/browser/support/find-browser.ts';
import { launchBrowser } from '../test/browser/support/launch-browser.ts';
import { openRecord, settle, type RecordState } from '../test/browser/support/open-record.ts';
import { startStack } from '../test/browser/support/start-stack.ts';
import { buildCards } from './build-cards.ts';
import { buildFunctions } from './build-functions.ts';

type Screenshot = RecordState & {
  file: string;
  /** The card in its frame, 320 px wide inside, or what a window of this size shows of the page. */
  shows: 'card' | 'page';
};

const root = path.join(import.meta.dirname, '..');
/** HubSpot's card library shows these two; the README does too. */
const cardImages = 'src/app/cards/images';
const berlin = { timeZone: 'Europe/Berlin' };

const screenshots: Screenshot[] = [
  { file: 'docs/images/record-page.png', shows: 'page', switches: berlin },
  {
    file: 'docs/images/my-day.png',
    shows: 'card',
    path: '/my-day',
    card: 'my-day',
    width: 1100,
    switches: berlin,
  },
  { file: `${cardImages}/agenda-card.png`, shows: 'card', switches: berlin, scale: 2 },
  {
    file: `${cardImages}/booking-card.png`,
    shows: 'card',
    card: 'booking-card',
    switches: berlin,
    scale: 2,
  },
];

async function take(browser: Browser, url: string, screenshot: Screenshot): Promise<void> {
  const record = await openRecord(browser, url, { ...screenshot, hasOthers: true });
  await settle(record);
  const target = { path: path.join(root, screenshot.file), animations: 'disabled' as const };
  if (screenshot.shows === 'page') {
    await record.page.getByText('Loading').last().waitFor({ state: 'detached' });
    await record.page.screenshot(target);
  } else {
    // The log at the foot of the window must not lie over the card.
    await record.page.addStyleTag({ content: '.log { display: none }' });
    await record.card.screenshot(target);
  }
  await record.close();
  console.log(path.relative(process.cwd(), target.path));
}

const executable = findBrowser();
if (executable === undefined) {
  console.error('No Chrome or Chromium was found: install one or set CHROME_PATH.');
  process.exit(1);
}
await Promise.all([buildCards(), buildFunctions()]);
const stack = await startStack();
const browser = await launchBrowser(executable);
for (const screenshot of screenshots) await take(browser, stack.url, screenshot);
await browser.close();
await stack.close();
