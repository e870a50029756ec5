import { describe, expect, it } from 'vitest';
import { faultsOfViews } from './support/card-faults.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle, type RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';
import { sample } from '../support/whole.ts';

const records = [
  { path: '/companies/201', type: '0-2', name: 'Tidal Analytics', count: 7 },
  { path: '/deals/301', type: '0-3', name: 'Tidal Analytics: yearly plan', count: 6 },
  { path: '/tickets/401', type: '0-5', name: 'Export fails for large reports', count: 4 },
];
const owedOn = {
  '0-2': { id: '201470001', title: 'Account planning' },
  '0-3': { id: '301470001', title: 'Contract negotiation' },
  '0-5': { id: '401470001', title: 'First look at the export' },
};
const pinnedOn = {
  '0-2': { id: '201470002', title: 'Executive briefing' },
  '0-3': { id: '301470002', title: 'Signature call' },
  '0-5': { id: '401470002', title: 'Debugging session' },
};

/** For so long buttons that have taken the place of others do nothing. */
const doubleClickIsOver = () => new Promise((resolve) => setTimeout(resolve, 500));

describeInBrowser('the agenda card on other records', (browser) => {
  const { url, control, post, stored } = useStack();

  async function open(state: RecordState) {
    const opened = await openRecord(browser(), url(), state);
    await settle(opened);
    return { ...opened, ...countEffort(opened) };
  }

  /** Titles of a record's items, asked of HubSpot's API directly. */
  async function titlesInHubSpot(type: string, id: string, items: string, property: string) {
    const associated = (await post(`/crm/associations/2026-03/${type}/${items}/batch/read`, {
      inputs: [{ id }],
    })) as { results: { to: { toObjectId: number }[] }[] };
    const ids = associated.results.flatMap(({ to }) => to.map(({ toObjectId }) => toObjectId));
    const { results } = (await post(`/crm/objects/2026-03/${items}/batch/read`, {
      inputs: ids.map((one) => ({ id: String(one) })),
      properties: [property],
    })) as { results: { properties: Record<string, string> }[] };
    return results.map(({ properties }) => properties[property] ?? '');
  }

  describe.each(sample(records, 3))('$path', ({ path, type, count }) => {
    const id = path.split('/').at(-1) ?? '';
    const owed = owedOn[type as keyof typeof owedOn];
    const pinned = pinnedOn[type as keyof typeof pinnedOn];
    const pin = () => stored(type, id, 'hs_pinned_engagement_id');

    it('shows exactly the items that HubSpot has', async () => {
      const { card, view, problems } = await open({ path });
      const expected = [
        ...(await titlesInHubSpot(type, id, '0-47', 'hs_meeting_title')),
        ...(await titlesInHubSpot(type, id, '0-421', 'hs_appointment_name')),
      ];

      const lines: string[] = [];
      let rows = 0;
      for (const name of [/Upcoming/, /Past/]) {
        await view(name);
        const panel = card.getByRole('tabpanel');
        lines.push(...(await panel.innerText()).split('\n'));
        rows += await panel.locator('li').count();
      }

      expect(expected).toHaveLength(count);
      expect(rows).toBe(count);
      expect(lines.filter((line) => expected.includes(line)).toSorted()).toEqual(
        expected.toSorted(),
      );
      expect(problems).toEqual([]);
    });

    it('takes an outcome, and takes it back', async () => {
      const { card, press } = await open({ path });

      await press('button', 'Completed', owed.title);
      await card.getByRole('tab', { name: 'Needs outcome', exact: true }).waitFor();
      const saved = await stored('0-47', owed.id, 'hs_meeting_outcome');
      await doubleClickIsOver();
      await press('button', 'Undo');
      await card.getByRole('tab', { name: 'Needs outcome 1' }).waitFor();

      expect(saved).toBe('COMPLETED');
      expect(await stored('0-47', owed.id, 'hs_meeting_outcome')).toBe('SCHEDULED');
    });

    it('unpins and pins again', async () => {
      const { card, choose, press, view } = await open({ path });
      const pins = card.getByRole('tabpanel').getByText('Pinned', { exact: true });
      await view(/Upcoming/);
      await pins.waitFor();

      await choose('More', 'Unpin', pinned.title);
      await card.getByText('Unpinned').waitFor();
      await pins.waitFor({ state: 'detached' });
      const without = await pin();
      await press('button', 'Undo');
      await pins.waitFor();

      expect(without).toBeNull();
      expect(await pin()).toBe(pinned.id);
    });

    it('moves a meeting, and back', async () => {
      const { card, page, press, inPanel, proposed, view } = await open({ path });
      await view(/Upcoming/);
      const before = await stored('0-47', pinned.id, 'hs_meeting_start_time');

      await press('button', 'Reschedule', pinned.title);
      const rebooking = await page.getByText('Book again on a page').count();
      await proposed('next week');
      await inPanel.press('button', 'Reschedule');
      await card.getByText(/^Moved to /).waitFor();
      const moved = await stored('0-47', pinned.id, 'hs_meeting_start_time');
      await press('button', 'Undo');
      await page.getByText('Change undone').waitFor();

      expect(rebooking).toBe(0);
      expect(Date.parse(moved ?? '') - Date.parse(before ?? '')).toBe(7 * 86_400_000);
      expect(await stored('0-47', pinned.id, 'hs_meeting_start_time')).toBe(before);
    });

    it('takes an item off the record alone, and puts it back', async () => {
      const { card, page, press, inPanel } = await open({ path });
      const titles = () => titlesInHubSpot(type, id, '0-47', 'hs_meeting_title');

      await press('link', owed.title);
      await inPanel.choose('Remove from record');
      await card.getByText('Removed from this record').waitFor();
      const without = await titles();
      await press('link', 'Undo');
      await page.getByText('Change undone').waitFor();

      expect(without).not.toContain(owed.title);
      expect(await titles()).toContain(owed.title);
    });
  });

  it.each([
    ['a company', '/companies/201', 'en'],
    ['a company, in German', '/companies/201', 'de'],
    ['a company with 1,200 meetings', '/companies/203', 'en'],
    ['a deal', '/deals/301', 'de'],
    ['a deal without a contact', '/deals/303', 'en'],
    ['a ticket', '/tickets/401', 'de'],
    ['an empty ticket', '/tickets/402', 'en'],
  ])('fits a 320 px sidebar and has no accessibility faults: %s', async (_case, path, language) => {
    const { card, page, problems } = await open({ path, switches: { language } });

    expect(await faultsOfViews({ page, card })).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('works on a deal in German, and names a deal that is gone', async () => {
    const state = { switches: { language: 'de', locale: 'de-de' } };
    const { card, press } = await open({ ...state, path: '/deals/303' });

    await press('button', 'Abgeschlossen', 'Talk at our stand');
    await card.getByRole('tab', { name: 'Offen', exact: true }).waitFor();
    await doubleClickIsOver();
    await press('button', 'Rückgängig');
    await card.getByRole('tab', { name: 'Offen 1' }).waitFor();
    const gone = await open({ ...state, path: '/deals/399' });

    expect(await gone.card.innerText()).toContain('Das gibt es in HubSpot nicht mehr');
  });

  it('says so where the app may not read tickets', async () => {
    await control('tokens', { token: 'emulator-token-read-only', scopes: ['oauth'] });
    const { card } = await open({
      path: '/tickets/401',
      switches: { token: 'emulator-token-read-only' },
    });

    expect(await card.innerText()).toContain('The app is missing a permission');
  });
});
