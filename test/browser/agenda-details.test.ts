import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep in the panels of the agenda card', (browser) => {
  // Three days before the clocks go back in Europe, ten before they do in New York.
  const { url, stored } = useStack({ now: '2026-10-22T09:00:00.000Z' });
  const review = '101470007';
  const title = 'Contract review';
  const startOf = async () =>
    new Date((await stored('0-47', review, 'hs_meeting_start_time')) ?? '').getTime();

  async function open() {
    const opened = await openRecord(browser(), url(), { switches: { timeZone: 'Europe/Berlin' } });
    await settle(opened);
    const effort = countEffort(opened);
    await effort.view(/Upcoming/);
    return { ...opened, effort };
  }

  it('moves across the end of summer time at the same time of day, and undoes it', async () => {
    const { card, page, effort } = await open();
    const before = await startOf();

    await effort.press('button', 'Reschedule', title);
    await effort.proposed('next week');
    await effort.inPanel.press('button', 'Reschedule');
    await card.getByText(/^Moved to /).waitFor();
    const moved = await startOf();
    await effort.press('button', 'Undo');
    await page.getByText('Change undone').waitFor();

    expect(moved - before).toBe((7 * 24 + 1) * 3_600_000);
    expect(await startOf()).toBe(before);
    effort.print('move across the end of summer time and undo');
  });

  it('enters a time on the clock of any zone, found by either name of its city', async () => {
    const { card, page, effort } = await open();
    const before = await startOf();

    await effort.press('button', 'Reschedule', title);
    const zone = page.getByRole('dialog').getByRole('button', { name: /^Time zone/ });
    await zone.click();
    await effort.inPanel.press('option', 'Other time zone…');
    await zone.click();
    await page.getByRole('searchbox', { name: 'Search options' }).fill('Kolkata');
    effort.keystrokes += 'Kolkata'.length;
    await page.getByRole('option', { name: /^Calcutta|^Kolkata/ }).click();
    effort.clicks += 3;
    await effort.proposed('next week');
    await effort.inPanel.press('button', 'Reschedule');
    await card.getByText(/^Moved to /).waitFor();

    // The clocks of India do not change meanwhile.
    expect((await startOf()) - before).toBe(7 * 24 * 3_600_000);
    effort.print('move on the clock of another zone');
  });

  it('takes the reason of a move back out of the notes with it', async () => {
    const { card, page, effort } = await open();
    const before = await stored('0-47', review, 'hs_internal_meeting_notes');

    await effort.press('button', 'Reschedule', title);
    await effort.proposed('next week');
    await effort.type(/^Reason/, 'Ada is ill');
    await effort.inPanel.press('button', 'Reschedule');
    await card.getByText(/^Moved to /).waitFor();
    const during = await stored('0-47', review, 'hs_internal_meeting_notes');
    await effort.press('button', 'Undo');
    await page.getByText('Change undone').waitFor();

    expect(during).toContain('Ada is ill');
    expect(await stored('0-47', review, 'hs_internal_meeting_notes')).toBe(before);
    effort.print('move with a reason and undo');
  });

  it('edits the words of a meeting and puts them back with their formatting', async () => {
    const { card, page, effort } = await open();
    const before = await stored('0-47', review, 'hs_internal_meeting_notes');

    await effort.press('link', title);
    await effort.inPanel.press('button', 'Edit');
    await effort.type(/^Title/, 'Final review');
    await effort.type(/^Internal notes/, 'Nothing left to do');
    await effort.inPanel.press('button', 'Save');
    await page.getByText('Changes saved').first().waitFor();
    await effort.key('Escape');
    await card.getByText('Final review').first().waitFor();
    await effort.press('button', 'Undo');
    await page.getByText('Change undone').first().waitFor();

    expect(before).toMatch(/<p>/);
    expect(await stored('0-47', review, 'hs_internal_meeting_notes')).toBe(before);
    expect(await stored('0-47', review, 'hs_meeting_title')).toBe('Contract review');
    effort.print('edit and undo');
  });

  it('copies a meeting that another program can read as a calendar', async () => {
    const { page, effort } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await effort.press('link', title);
    await effort.inPanel.choose('Copy as .ics');
    await page.getByText('Paste it into a file ending in .ics').waitFor();
    const text = await page.evaluate<string>('navigator.clipboard.readText()');

    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe('Contract review');
    effort.print('copy as .ics');
  });
});
