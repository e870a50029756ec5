import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityFaults } from './support/card-faults.ts';
import { countEffort } from './support/count-effort.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openRecord, settle } from './support/open-record.ts';
import { loadAll, meetingsOwed } from './support/tap.ts';
import { useStack } from './support/use-stack.ts';

/** The function does what it is asked for, and its answers do not reach the card. */
async function loseAnswers(page: Page, action: string): Promise<void> {
  await page.route('**/functions/*', async (route) => {
    const { parameters } = route.request().postDataJSON() as { parameters: { action: string } };
    if (parameters.action !== action) return route.fallback();
    await route.fetch();
    await route.abort();
  });
}

describeInBrowser('a rep for whom something goes wrong', (browser) => {
  const { url, control, patch, state, stored } = useStack();
  const security = '101470006';
  const review = '101470007';
  const outcomeOf = (id: string) => stored('0-47', id, 'hs_meeting_outcome');

  /** An admin takes from the app what it may write. */
  async function takeWriteScopes(): Promise<void> {
    const { tokens } = (await state()) as { tokens: { token: string; scopes: string[] }[] };
    const [usual, readOnly] = ['emulator-token', 'emulator-token-read-only'];
    const scopes = tokens.find(({ token }) => token === readOnly)?.scopes ?? [];
    await control('tokens', { token: usual, scopes });
  }

  async function open(state: Parameters<typeof openRecord>[2] = {}) {
    const opened = await openRecord(browser(), url(), state);
    await settle(opened);
    return { ...opened, opened, effort: countEffort(opened) };
  }

  it('hears that nobody knows where the answer got lost, and looks', async () => {
    const { card, effort, opened } = await open();
    await loseAnswers(opened.page, 'set-outcome');

    await effort.press('button', 'Completed', 'Security questions');
    await card.getByText('HubSpot didn’t confirm this').waitFor();
    expect(await card.getByText('Not saved').count()).toBe(0);
    await effort.read();
    await effort.press('button', 'Check again');
    await card.getByRole('tab', { name: 'Needs outcome 2' }).waitFor();

    expect(await outcomeOf(security)).toBe('COMPLETED');
    expect(await card.getByText('HubSpot didn’t confirm this').count()).toBe(0);
    effort.print('look whether a lost write happened');
  });

  it('looks from the panel whether a move happened whose answer got lost', async () => {
    const { card, page, effort } = await open();
    await loseAnswers(page, 'reschedule-item');
    await effort.view(/Upcoming/);

    await effort.press('button', 'Reschedule', 'Contract review');
    await effort.proposed('next day');
    await effort.inPanel.press('button', 'Reschedule');
    await page.getByText('HubSpot didn’t confirm this').waitFor();
    await effort.inPanel.press('button', 'Check again');
    await page.getByText('HubSpot didn’t confirm this').waitFor({ state: 'hidden' });
    await card
      .getByText(/Nov 24/)
      .first()
      .waitFor();

    effort.print('look whether a lost move happened');
  });

  it('clears a queue of thirty where three are locked for a moment and two were changed meanwhile', async () => {
    await control('seed', { objects: meetingsOwed(30, '102') });
    const ids = meetingsOwed(30, '102').map(({ id }) => id);
    const { card, opened, page, effort } = await open({ contact: 102 });
    await loadAll(opened);
    const [changed, changedToo, ...others] = ids;
    for (const id of [changed, changedToo]) {
      await patch(`/crm/v3/objects/0-47/${id}`, { properties: { hs_meeting_outcome: 'CANCELED' } });
    }
    const locked = others.slice(0, 3);
    for (const id of locked) await control('lock', { objectTypeId: '0-47', id });

    await effort.press('button', 'Select…');
    await effort.press('button', 'All 30');
    await card.getByText('30 selected').waitFor();
    await effort.press('button', 'No show', '30 selected');
    await page.getByText('28 of 30 set to No show').waitFor();
    const stale = await card.getByText('Not saved. It’s Canceled now.').count();
    const still = await card.getByRole('checkbox', { checked: true }).count();

    expect(stale).toBe(2);
    expect(still).toBe(2);
    // HubSpot's locks last two seconds: the function waits for them.
    for (const id of locked) expect(await outcomeOf(id)).toBe('NO_SHOW');
    expect(await outcomeOf(changed ?? '')).toBe('CANCELED');
    expect(await outcomeOf(others[5] ?? '')).toBe('NO_SHOW');

    await effort.press('button', 'Keep current');
    await card.getByRole('tab', { name: 'Needs outcome', exact: true }).waitFor();
    const left = await card.getByRole('checkbox', { checked: true }).count();

    expect(left).toBe(0);
    expect(await card.getByText('Not saved. It’s Canceled now.').count()).toBe(0);
    expect(await outcomeOf(changedToo ?? '')).toBe('CANCELED');
    effort.print('clear a queue of thirty with mixed answers');
  });

  it('reads once that a permission is missing, which came to light with three rows selected', async () => {
    await control('seed', { objects: meetingsOwed(3, '102') });
    const { card, opened, page, effort } = await open({ contact: 102 });
    await effort.press('button', 'Select…');
    await effort.press('button', 'All 3');
    await takeWriteScopes();

    await effort.press('button', 'No show', '3 selected');
    await card.getByText('You can look, not change').waitFor();

    expect(await card.getByText('You can look, not change').count()).toBe(1);
    expect(await card.getByText(/^Not saved/).count()).toBe(3);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('No show');
    await card.getByRole('button', { name: 'Done' }).first().click();
    await settle(opened);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Select…');
    for (const { id } of meetingsOwed(3, '102')) expect(await outcomeOf(id)).toBe('SCHEDULED');
    expect(await accessibilityFaults(page, '[data-card="agenda-card"]')).toEqual([]);
  });

  it('keeps what was typed where the permission is taken away in the middle', async () => {
    const { card, page, effort } = await open();
    await effort.view(/Upcoming/);
    await effort.press('link', 'Contract review');
    await effort.inPanel.press('button', 'Edit');
    await effort.type(/^Title/, 'Final review');
    await effort.type(/^Location/, 'Room 4, second floor');
    await control('faults', { route: 'PATCH /crm/objects/*/0-47/*', fault: 403, count: 9 });

    await effort.inPanel.press('button', 'Save');
    await page.getByText('Not saved').waitFor();
    const typed = await page.getByRole('textbox', { name: /^Location/ }).inputValue();

    expect(typed).toBe('Room 4, second floor');
    expect(await stored('0-47', review, 'hs_meeting_title')).toBe('Contract review');
    expect(await card.getByText('Contract review').count()).toBeGreaterThan(0);
    effort.print('edit without permission');
  });

  it('sees what somebody else has written into the same field, and decides', async () => {
    const { page, effort } = await open();
    await effort.view(/Upcoming/);
    await effort.press('link', 'Contract review');
    await effort.inPanel.press('button', 'Edit');
    await effort.type(/^Title/, 'Mine');
    await patch(`/crm/v3/objects/0-47/${review}`, { properties: { hs_meeting_title: 'Theirs' } });

    await effort.inPanel.press('button', 'Save');
    await page.getByText('It’s now “Theirs” in HubSpot.').waitFor();
    expect(await stored('0-47', review, 'hs_meeting_title')).toBe('Theirs');
    await effort.inPanel.press('button', 'Save mine anyway');
    await page.getByText('Changes saved').first().waitFor();

    expect(await stored('0-47', review, 'hs_meeting_title')).toBe('Mine');
    effort.print('edit what somebody else changed');
  });
});
