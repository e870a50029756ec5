import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle, type RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep in the agenda card', (browser) => {
  const { url, control, patch, post, stored } = useStack();

  async function open(state: RecordState = {}) {
    const opened = await openRecord(browser(), url(), state);
    await settle(opened);
    const effort = countEffort(opened);
    const end = async (journey: string, budget: number): Promise<void> => {
      effort.print(journey);
      expect(effort.clicks).toBeLessThanOrEqual(budget);
      expect(opened.problems).toEqual([]);
      await opened.close();
    };
    return { ...opened, ...effort, effort, end };
  }

  it('sets one outcome with at most two clicks, and takes it back', async () => {
    const { card, press, effort } = await open();

    await press('button', 'Completed', 'Security questions');
    await beside(card, 'Security questions', 'button', 'Undo').waitFor();
    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('COMPLETED');
    expect(effort.clicks).toBeLessThanOrEqual(2);
    await card.getByRole('tab', { name: 'Needs outcome 2' }).waitFor();

    await press('button', 'Undo');
    await card.getByRole('tab', { name: 'Needs outcome 3' }).waitFor();
    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('SCHEDULED');
  });

  it('clears a queue of thirty with at most five clicks, each row answering for itself', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => String(880_001 + index));
    await control('seed', {
      objects: ids.map((id, index) => ({
        type: 'meetings',
        id,
        properties: {
          hs_meeting_title: `Call ${index + 1}`,
          hs_timestamp: `2026-11-${String(10 + (index % 10))}T08:00:00Z`,
          hs_meeting_start_time: `2026-11-${String(10 + (index % 10))}T08:00:00Z`,
          hs_meeting_end_time: `2026-11-${String(10 + (index % 10))}T08:30:00Z`,
          hs_meeting_outcome: 'SCHEDULED',
        },
        associations: [{ type: 'contacts', id: '102' }],
      })),
    });
    const { card, press, end } = await open({ contact: 102 });

    await press('button', 'Show 10 more');
    await press('button', 'Show 10 more');
    await press('button', 'Select…');
    await press('button', 'All 30');
    await card.getByText('30 selected').waitFor();
    await press('button', 'No show', '30 selected');
    await card.getByRole('tab', { name: 'Needs outcome', exact: true }).waitFor();

    const outcomes = await Promise.all(ids.map((id) => stored('0-47', id, 'hs_meeting_outcome')));
    expect(new Set(outcomes)).toEqual(new Set(['NO_SHOW']));
    await end('thirty outcomes', 5);
  });

  it('pins over another meeting after a question, and puts the first one back', async () => {
    const { card, choose, press, view, page } = await open();
    await view(/Upcoming/);

    await choose('More', 'Pin', 'Kick-off with the data team');
    await card.getByText('This unpins “Contract review”.').waitFor();
    await press('button', 'Replace pin');
    await page.getByText('Pinned: Kick-off with the data team').first().waitFor();
    const pinned = await stored('0-1', '101', 'hs_pinned_engagement_id');
    await press('button', 'Undo');
    await page.getByText('Change undone').waitFor();

    expect(pinned).not.toBe('101470007');
    expect(await stored('0-1', '101', 'hs_pinned_engagement_id')).toBe('101470007');
  });

  it('moves a meeting to tomorrow at the same time with at most four clicks, and undoes it', async () => {
    const { card, press, inPanel, view, page, effort } = await open();
    await view(/Upcoming/);
    const before = await stored('0-47', '101470007', 'hs_meeting_start_time');
    const clicksBefore = effort.clicks;

    await press('button', 'Reschedule', 'Contract review');
    await effort.proposed('next day');
    await inPanel.press('button', 'Reschedule');
    await card.getByText(/^Moved to /).waitFor();
    const moved = await stored('0-47', '101470007', 'hs_meeting_start_time');
    expect(effort.clicks - clicksBefore).toBeLessThanOrEqual(4);
    expect(moved?.slice(0, 10)).toBe('2026-11-24');
    expect(moved?.slice(11)).toBe(before?.slice(11));
    expect(await stored('0-47', '101470007', 'hs_timestamp')).toBe(moved);

    await press('button', 'Undo');
    await page.getByText('Change undone').waitFor();
    expect(await stored('0-47', '101470007', 'hs_meeting_start_time')).toBe(before);
  });

  it('learns that somebody else was faster, and decides', async () => {
    const { card, press, effort } = await open();
    await patch('/crm/v3/objects/0-47/101470006', {
      properties: { hs_meeting_outcome: 'NO_SHOW' },
    });

    await press('button', 'Completed', 'Security questions');
    await card.getByText('Not saved. It’s No show now.').waitFor();
    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('NO_SHOW');
    await effort.read();
    await press('button', 'Set to Completed anyway');
    await beside(card, 'Security questions', 'button', 'Undo').waitFor();

    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('COMPLETED');
  });

  it('reads that nothing was saved when the permission is gone, and the row is as before', async () => {
    await control('faults', {
      route: 'POST /crm/objects/*/0-47/batch/update',
      fault: 403,
      count: 5,
    });
    const { card, press } = await open();

    await press('button', 'Completed', 'Security questions');
    await card.getByText('Not saved. The app is missing a permission.').waitFor();

    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('SCHEDULED');
  });

  it('deletes a meeting after saying what that means, and makes it again', async () => {
    const { card, press, inPanel, view, page } = await open();
    await view(/Past/);

    await press('link', 'Legal review');
    await inPanel.choose('Delete…');
    await page.getByText('in the same places').waitFor();
    await inPanel.press('button', 'Delete meeting');
    await card.getByText('Deleted. Undo restores it as a new record.').waitFor();
    const found = () => post('/crm/v3/objects/0-47/search', meetingsCalled('Legal review'));
    expect(await found()).toMatchObject({ total: 0 });

    await press('link', 'Undo');
    await page.getByText('Change undone').waitFor();
    expect(await found()).toMatchObject({ total: 1 });
  });

  it('keeps what a rep types into the notes as text, also where it looks like markup', async () => {
    const { press, inPanel, type, key, view, page } = await open();
    await view(/Upcoming/);

    await press('link', 'Contract review');
    await inPanel.press('button', 'Edit notes');
    await type(/Internal notes/, 'Ask for\n<b>budget</b> & date');
    await inPanel.press('button', 'Save');
    await page.getByText('Changes saved').first().waitFor();
    await key('Escape');
    await press('link', 'Contract review');

    await page.locator('dialog[open]').getByText('<b>budget</b> & date').waitFor();
    expect(await stored('0-47', '101470007', 'hs_internal_meeting_notes')).not.toContain('<b>');
  });

  it('works in German as in English', async () => {
    const { card, press } = await open({ switches: { language: 'de', locale: 'de-de' } });

    await press('button', 'Abgeschlossen', 'Security questions');
    await card.getByRole('tab', { name: 'Offen 2' }).waitFor();
    await press('button', 'Rückgängig');
    await card.getByRole('tab', { name: 'Offen 3' }).waitFor();

    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('SCHEDULED');
  });

  function meetingsCalled(title: string): object {
    return {
      filterGroups: [
        { filters: [{ propertyName: 'hs_meeting_title', operator: 'EQ', value: title }] },
      ],
      sorts: [],
      properties: [],
      limit: 1,
      after: '0',
    };
  }

  it('does it all without a mouse', async () => {
    const { card, page } = await open();

    await card.getByRole('button', { name: 'Completed' }).first().focus();
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Undo' }).waitFor();
    await settle({ page, card });
    expect(await stored('0-47', '101470006', 'hs_meeting_outcome')).toBe('COMPLETED');

    await card.getByRole('tab', { name: /Needs outcome/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card.getByRole('tab', { name: /Upcoming/, selected: true }).waitFor();
    await settle({ page, card });
    await card.getByRole('button', { name: 'Reschedule' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Same time on').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Same time on').waitFor({ state: 'hidden' });

    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Reschedule');
  });
});
