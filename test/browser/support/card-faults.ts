import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { settle, type OpenRecord } from './open-record.ts';

type Axe = {
  run: (
    target: string,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds in a part of the page, as `rule: element`. */
export async function accessibilityFaults(page: Page, selector: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (target) => {
    // All rules are tried; what passed need not be described.
    const options = { resultTypes: ['violations'] };
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(target, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}

/** Elements that reach out of their frame on the right; what ends in an ellipsis is cut off where that ends. */
export function tooWide(frame: Locator): Promise<string[]> {
  return frame.evaluate((element) => {
    const right = element.getBoundingClientRect().right;
    const isTooWide = (inner: Element) => inner.getBoundingClientRect().right > right + 1;
    const cuts = [...element.querySelectorAll('*')].filter(
      (inner) => getComputedStyle(inner).textOverflow === 'ellipsis' && !isTooWide(inner),
    );
    return [...element.querySelectorAll('*')]
      .filter(isTooWide)
      .filter((inner) => !cuts.some((cut) => cut.contains(inner)))
      .map((inner) => inner.outerHTML.slice(0, 120));
  });
}

/** What is too wide in each view of the agenda card, or in a card without views, and what axe finds there. */
export async function faultsOfViews({
  page,
  card,
}: Pick<OpenRecord, 'page' | 'card'>): Promise<string[]> {
  const look = async () => [
    ...(await tooWide(card)),
    ...(await accessibilityFaults(page, '[data-card="agenda-card"]')),
  ];
  const tabs = await card.getByRole('tab').all();
  const faults = tabs.length === 0 ? await look() : [];
  for (const tab of tabs) {
    await tab.click();
    await tab.and(card.getByRole('tab', { selected: true })).waitFor();
    await settle({ page, card });
    faults.push(...(await look()));
  }
  return faults;
}
