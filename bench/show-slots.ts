import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../test/browser/support/find-browser.ts';
import { launchBrowser } from '../test/browser/support/launch-browser.ts';
import { markSlots } from '../test/browser/support/mark-slots.ts';
import { startStack } from '../test/browser/support/start-stack.ts';
import { median, report } from './report.ts';
import { toWire } from '../src/app/packages/contracts/src/wire.ts';

const runs = 7;
const slotsPerMonth = 400;
const durations = [900_000, 1_800_000, 3_600_000];
const firstDay = '2026-11-23T07:00:00.000Z';
const slotsPerDay = 20;
const stepMs = 900_000;
const dayMs = 86_400_000;
const monthMs = 30 * dayMs;

type Slot = { start: Date; end: Date };
type Answer = { body: { response: { data: { durations: number[]; slots: object } } } };

/** A busy page's months: how long after the answer the first one's slots stand in the booking card. */
export async function benchShowingSlots(): Promise<boolean> {
  const executable = findBrowser();
  if (executable === undefined) {
    console.log('slots of a month: not measured, there is no Chrome or Chromium');
    return true;
  }
  const stack = await startStack();
  const browser = await launchBrowser(executable);
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await showOnce(browser, stack.url));
    return report({
      name: `${durations.length} × ${slotsPerMonth} slots a month, median of ${runs} from the answer until they show`,
      value: median(times),
      unit: 'ms',
      budget: { value: 150 },
    });
  } finally {
    await browser.close();
    await stack.close();
  }
}

async function showOnce(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  let month = 0;
  await page.route('**/functions/booking', async (route) => {
    const { parameters } = route.request().postDataJSON() as { parameters: { action: string } };
    if (parameters.action !== 'get-availability') return route.fallback();
    const response = await route.fetch();
    const json = (await response.json()) as Answer;
    Object.assign(json.body.response.data, {
      durations,
      slots: toWire(slotsOf(month)),
      hasMore: month < 2,
    });
    month += 1;
    await route.fulfill({ response, json });
  });
  await page.addInitScript(markSlots);
  await page.goto(`${url}/contacts/101?locale=en-gb&timeZone=Europe/Berlin`);
  const shownAfterMs = await waitUntilShown(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  return shownAfterMs;
}

function slotsOf(month: number): Record<string, Slot[]> {
  const start = Date.parse(firstDay) + month * monthMs;
  return Object.fromEntries(
    durations.map((durationMs) => [
      durationMs,
      Array.from({ length: slotsPerMonth }, (_, index) => {
        const time =
          start + Math.floor(index / slotsPerDay) * dayMs + (index % slotsPerDay) * stepMs;
        return {
          start: new Date(time),
          end: new Date(time + durationMs),
        };
      }),
    ]),
  );
}

async function waitUntilShown(page: Page): Promise<number> {
  const shownAfter = await page.waitForFunction(
    '(slotMarks.shown ?? 0) && slotMarks.shown - slotMarks.answered',
  );
  return Number(await shownAfter.jsonValue());
}
