import type { Locator } from 'playwright-core';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle, type OpenRecord } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';
import { sample } from '../support/whole.ts';

/** Where a record of the demo account says what such data comes from. */
const about = {
  contacts: 'message',
  companies: 'description',
  deals: 'description',
  tickets: 'content',
};
/** What a program says where it has nothing to say; a title or a place of the account may be just that. */
const slipsOfCode = /\bundefined\b|\bnull\b|\bNaN\b|Invalid Date|\[object /;
const titles = /(^| · )(null|undefined)$/;
/** So many rows of a view are opened. */
const mostOpened = 2;

const found = v.object({ results: v.array(v.object({ id: v.string() })) });

/** What nobody should see in a part of the page. */
async function faultsIn(where: string, part: Locator): Promise<string[]> {
  const lines = (await part.innerText()).split('\n').map((line) => line.trim());
  const slips = lines.filter((line) => slipsOfCode.test(line) && !titles.test(line));
  return [...slips, ...(await tooWide(part))].map((fault) => `${where}: ${fault.slice(0, 160)}`);
}

describeInBrowser('every record of the untidy half', (browser) => {
  const { url, post } = useStack();

  async function untidyIds(type: keyof typeof about): Promise<string[]> {
    const filters = [{ propertyName: about[type], operator: 'HAS_PROPERTY' }];
    const body = { filterGroups: [{ filters }], limit: 100 };
    const reply = await post(`/crm/objects/2026-03/${type}/search`, body);
    return v.parse(found, reply).results.map(({ id }) => id);
  }

  async function walkAgenda({ page, card }: OpenRecord, path: string): Promise<string[]> {
    const faults: string[] = [];
    const tabs = await card.getByRole('tab').all();
    if (tabs.length === 0) faults.push(...(await faultsIn(`${path} agenda`, card)));
    for (const tab of tabs) {
      await tab.click();
      await settle({ page, card });
      const where = `${path} ${(await tab.innerText()).trim()}`;
      faults.push(...(await faultsIn(where, card)));
      const rows = card.getByRole('tabpanel').locator('li');
      for (const row of (await rows.all()).slice(0, mostOpened)) {
        const details = row.getByRole('link').first();
        await details.click();
        await settle({ page, card });
        const panel = page.locator('dialog[open]');
        await panel.waitFor();
        faults.push(...(await faultsIn(`${where}, opened`, panel)));
        await page.keyboard.press('Escape');
        await settle({ page, card });
      }
    }
    return faults;
  }

  it.each(Object.keys(about) as (keyof typeof about)[])(
    'fits into 320 px and shows no slip of a program: %s',
    async (type) => {
      const ids = await untidyIds(type);
      const faults: string[] = [];

      for (const id of sample(ids, 3)) {
        const path = `/${type}/${id}`;
        const opened = await openRecord(browser(), url(), { path, hasOthers: true });
        await settle(opened);
        const booking = opened.page.locator('[data-card="booking-card"]');
        await settle({ page: opened.page, card: booking });
        faults.push(...(await faultsIn(`${path} booking`, booking)));
        faults.push(...(await walkAgenda(opened, path)));
        faults.push(...opened.problems.map((problem) => `${path}: ${problem}`));
        await opened.close();
      }

      expect(ids.length).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    },
  );
});
