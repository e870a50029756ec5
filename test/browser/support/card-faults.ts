import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { settle, type OpenRecord } from './open-record.ts';

type Axe = {
  run: (target: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds in a part of the page, as `rule: element`. */
export async function accessibilityFaults(page: Page, selector: string): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async (target) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(target);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, selector);
}

/** Elements that reach out of their frame on the right. */
export function tooWide(frame: Locator): Promise<string[]> {
  return frame.evaluate((element) => {
    const right = element.getBoundingClientRect().right;
    return [...element.querySelectorAll('*')]
      .filter((inner) => inner.getBoundingClientRect().right > right + 1)
      .map((inner) => inner.outerHTML.slice(0, 120));
  });
}

/** What is too wide in each view of the agenda card, and what axe finds there. */
export async function faultsOfViews({
  page,
  card,
}: Pick<OpenRecord, 'page' | 'card'>): Promise<string[]> {
  const faults: string[] = [];
  for (const tab of await card.getByRole('tab').all()) {
    await tab.click();
    await tab.and(card.getByRole('tab', { selected: true })).waitFor();
    await settle({ page, card });
    faults.push(...(await tooWide(card)));
    faults.push(...(await accessibilityFaults(page, '[data-card="agenda-card"]')));
  }
  return faults;
}
