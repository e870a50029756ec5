import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import type { RecordState } from './support/open-record.ts';
import { openWay } from './support/open-way.ts';
import { useStack } from './support/use-stack.ts';

const focused = 'document.activeElement.textContent';
const german = { switches: { language: 'de' } };

// Each step of `openBooking` looks whether something has the focus after it.
describeInBrowser('the focus of a rep who books', (browser) => {
  const { url, control } = useStack();

  it.each<[what: string, route: string, state: RecordState, retry: string, on: string]>([
    ['pages', 'GET /scheduler/*/meeting-links', {}, 'Try again', 'Check again'],
    ['times', 'GET /scheduler/*/book/*', german, 'Erneut versuchen', 'Erneut prüfen'],
  ])('stays where it is tried again to read: %s', async (_what, route, state, retry, on) => {
    await control('faults', { route, fault: 403 });
    const { card, page, press, end } = await openBooking(browser(), url(), state);
    const days = card.getByRole('button', { name: /^M[oi] \d+$/ }).first();

    await press(retry);
    await days.waitFor();
    expect(await page.evaluate(focused)).toBe(on);
    await press(on);
    await days.waitFor();
    expect(await page.evaluate(focused)).toBe(on);
    await end('read again', { clicks: 2 });
  });

  it.each([
    ['Add to a calendar', 'Add to calendar'],
    ['Log a meeting', 'Log meeting'],
  ])('stays where what a form needs is read again: %s', async (way, submit) => {
    const { card, panel, page, press, pressInPanel } = await openBooking(browser(), url());
    await card.getByRole('button', { name: way }).waitFor();
    await control('faults', { route: 'GET /crm/*/101*', fault: 404 });

    await press(way);
    await pressInPanel('Try again');
    await panel.getByRole('button', { name: submit, exact: true }).waitFor();

    expect(await page.evaluate(focused)).toBe('Check again');
    expect(await panel.getByRole('textbox', { name: /^Title/ }).isVisible()).toBe(true);
  });

  it('goes from the last reminder that was removed to what adds one', async () => {
    const { panel, page, pressInPanel } = await openWay(browser(), url(), 'Add to a calendar');
    const add = 'Add an email reminder';
    const reminders = panel.getByRole('button', { name: /^Remove reminder/ });

    await pressInPanel(add);
    await pressInPanel(add);
    await pressInPanel(add);
    expect(await page.evaluate(focused)).toBe('3 reminders at most');
    await pressInPanel('Remove reminder 1');
    expect(await page.evaluate(focused)).toBe('Remove reminder 1');
    await pressInPanel('Remove reminder 2');
    expect(await page.evaluate(focused)).toBe(add);
    await pressInPanel(add);
    expect(await page.evaluate(focused)).toBe(add);
    expect(await reminders.count()).toBe(2);
    await pressInPanel('Remove reminder 2');
    await pressInPanel('Remove reminder 1');
    expect(await page.evaluate(focused)).toBe(add);
    expect(await reminders.count()).toBe(0);
  });

  it('comes back to the time that was looked at for an item', async () => {
    const opened = await openBooking(browser(), url(), { card: 'agenda-card' });
    const { card, page, panel, click, choose } = opened;
    const within = (name: RegExp) => panel.last().getByRole('button', { name });
    await click(card.getByRole('tab', { name: /Upcoming/ }));
    await click(beside(card, 'Contract review', 'button', 'Reschedule'));
    await click(panel.getByRole('button', { name: 'Book again on a scheduling page' }));
    await panel.getByText('This books a new meeting to replace this one').waitFor();

    await click(within(/^Later/));
    await choose(within(/^(Month|Nov|Dec)/), /^Jan/);
    await click(within(/^\d\d:\d\d/).first());
    await click(within(/^Other time/));

    expect(await page.evaluate(focused)).toMatch(/^\d\d:\d\d/);
    expect(opened.problems).toEqual([]);
  });
});
