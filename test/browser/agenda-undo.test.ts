import { expect, it } from 'vitest';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep undoing a deletion in the agenda card', (browser) => {
  const { url, control, stored, post } = useStack();
  const review = '101470007';
  const title = 'Contract review';
  const pin = () => stored('0-1', '101', 'hs_pinned_engagement_id');

  /** The labels of the contact on its meetings, by the id of the meeting. */
  async function labels(): Promise<Record<string, unknown>> {
    const reply = await post('/crm/associations/2026-03/0-1/0-47/batch/read', {
      inputs: [{ id: '101' }],
    });
    const { results } = reply as {
      results: { to: { toObjectId: string; associationTypes: { label: string | null }[] }[] }[];
    };
    return Object.fromEntries(
      results.flatMap(({ to }) =>
        to.map((row) => [row.toObjectId, row.associationTypes.flatMap(({ label }) => label ?? [])]),
      ),
    );
  }

  async function putLabel(): Promise<void> {
    await control('seed', {
      associationLabels: [
        { from: 'contacts', to: 'meetings', label: 'Decision maker', typeId: 1001 },
      ],
    });
    await post('/crm/associations/2026-03/0-1/0-47/batch/create', {
      inputs: [
        {
          from: { id: '101' },
          to: { id: review },
          types: [{ associationCategory: 'USER_DEFINED', associationTypeId: 1001 }],
        },
      ],
    });
  }

  it('gets the label and the pin of a meeting back', async () => {
    await putLabel();
    const before = await labels();
    const opened = await openRecord(browser(), url());
    const { card, page, problems } = opened;
    await settle(opened);
    const { press, inPanel, view } = countEffort(opened);
    await view(/Upcoming/);

    await press('link', title);
    await inPanel.choose('Delete…');
    await page.getByText('in the same places').waitFor();
    await inPanel.press('button', 'Delete meeting');
    await card.getByText('Deleted. Undo restores it as a new record.').waitFor();
    const deleted = [await pin(), (await labels())[review]];
    await press('link', 'Undo');
    await page.getByText('Change undone').waitFor();

    const made = (await pin()) ?? '';
    expect(before[review]).toEqual(['Decision maker']);
    expect(deleted).toEqual([null, undefined]);
    expect(made).not.toBe(review);
    expect(await stored('0-47', made, 'hs_meeting_title')).toBe(title);
    expect((await labels())[made]).toEqual(['Decision maker']);
    expect(problems).toEqual([]);
  });

  it('reads before it deletes what Undo will not give back', async () => {
    await control('seed', {
      objects: [
        { type: 'meetings', id: review, properties: { hs_meeting_outcome: 'HELD_BY_PHONE' } },
      ],
    });
    const opened = await openRecord(browser(), url(), { width: 420 });
    const { page } = opened;
    await settle(opened);
    const { press, inPanel, view } = countEffort(opened);
    await view(/Upcoming/);

    await press('link', title);
    await inPanel.choose('Delete…');

    await page.getByText(/^Undo also can’t restore: .*HELD_BY_PHONE/).waitFor();
    expect(await stored('0-47', review, 'hs_meeting_title')).toBe(title);
  });
});
