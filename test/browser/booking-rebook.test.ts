import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import type { RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const contractReview = '101470007';
const patchOld = `PATCH /crm/objects/*/0-47/${contractReview}`;

describeInBrowser('rebooking from the agenda card', (browser) => {
  const { url, control, stored, calls } = useStack();

  /** Up to the review of the first free slot of the rep's own page. */
  async function rebook(state: RecordState = {}) {
    const opened = await openBooking(browser(), url(), { card: 'agenda-card', ...state });
    const { card, panel, click, choose } = opened;
    await click(card.getByRole('tab', { name: /Upcoming/ }));
    await click(beside(card, 'Contract review', 'button', 'Reschedule'));
    await click(panel.getByRole('button', { name: 'Book again on a scheduling page' }));
    await panel.getByText('This books a new meeting to replace this one').waitFor();
    await click(panel.getByRole('button', { name: /^14:15/ }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    return opened;
  }

  it('books first, then hands over notes and pin and marks the old meeting as rescheduled', async () => {
    const { page, pressInPanel, settle, end } = await rebook();
    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('SCHEDULED');

    await pressInPanel('Book and invite Ada');
    await page
      .getByText(/^Booked again: Contract review/)
      .first()
      .waitFor();
    await settle();

    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('RESCHEDULED');
    const pinned = await stored('0-1', '101', 'hs_pinned_engagement_id');
    expect(pinned).not.toBe(contractReview);
    expect(await stored('0-47', pinned ?? '', 'hs_meeting_start_time')).toBe(
      '2026-11-23T13:15:00.000Z',
    );
    expect(await stored('0-47', pinned ?? '', 'hs_meeting_title')).toBe('Contract review');
    await end('rebook', { clicks: 8 });
  });

  it('hands a meeting over to a colleague at the same time, with its title and notes', async () => {
    const opened = await openBooking(browser(), url(), { card: 'agenda-card' });
    const { card, page, panel, click, choose, pressInPanel, settle, end } = opened;
    const notes = await stored('0-47', contractReview, 'hs_internal_meeting_notes');
    await click(card.getByRole('tab', { name: /Upcoming/ }));
    await click(beside(card, 'Contract review', 'button', 'Reschedule'));
    await click(panel.getByRole('button', { name: 'Book again on a scheduling page' }));
    await choose(
      panel.getByRole('button', { name: /^Choose a scheduling page/ }),
      /^Meeting with Cleo Marsh/,
    );
    await click(panel.getByRole('button', { name: 'Mo 23' }));
    await click(panel.getByRole('button', { name: /^15:00/ }));

    await pressInPanel('Book and invite Ada');
    await page
      .getByText(/^Booked again: Contract review/)
      .first()
      .waitFor();
    await settle();

    const pinned = (await stored('0-1', '101', 'hs_pinned_engagement_id')) ?? '';
    const values = [
      'hs_meeting_title',
      'hs_meeting_start_time',
      'hubspot_owner_id',
      'hs_internal_meeting_notes',
    ];
    expect(pinned).not.toBe(contractReview);
    expect(await Promise.all(values.map((name) => stored('0-47', pinned, name)))).toEqual([
      'Contract review',
      '2026-11-23T14:00:00.000Z',
      '71000002',
      notes,
    ]);
    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('RESCHEDULED');
    expect(await calls('POST', '/meeting-links/book')).toBe(1);
    await end('handed over at the same time', { clicks: 8 });
  });

  it('says what stands where when the second half fails, and finishes it on request', async () => {
    const { card, page, pressInPanel, click, end } = await rebook();
    await control('faults', { route: patchOld, fault: 403, count: 2 });

    await pressInPanel('Book and invite Ada');
    await card.getByText('“Contract review” is booked again, but some steps are left').waitFor();
    const text = await card.innerText();
    expect(text).toContain(
      'The new meeting is booked for Mon 23 Nov, 14:15 Berlin / 08:15 New York.',
    );
    expect(text).toContain('✓ Move the pin');
    expect(text).toContain('✗ Set the original to Rescheduled: not done yet.');
    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('SCHEDULED');

    await click(card.getByRole('button', { name: 'Dismiss' }));
    expect(await card.getByText('✗ Set').count()).toBe(0);
    await click(card.getByRole('button', { name: 'Show', exact: true }));
    await click(card.getByRole('button', { name: 'Finish the rest' }));
    await card.getByText('✗ Set the original to Rescheduled: not done yet.').waitFor();
    await click(card.getByRole('button', { name: 'Finish the rest' }));
    await page
      .getByText(/^Booked again: Contract review/)
      .first()
      .waitFor();
    await click(card.getByRole('button', { name: 'Dismiss' }));

    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('RESCHEDULED');
    expect(await calls('POST', '/meeting-links/book')).toBe(1);
    await end('rebook, finished later', { clicks: 14 });
  });

  it('leaves the old meeting alone where no calendar could be reached', async () => {
    const { panel, pressInPanel } = await rebook();
    await control('scheduler/hosts', { userId: '61000001', isOffline: true });

    await pressInPanel('Book and invite Ada');
    await panel.getByText('Not booked', { exact: true }).waitFor();

    // It is opened over the one in which a time is chosen.
    expect(await panel.last().innerText()).toContain('The original hasn’t changed.');
    expect(await stored('0-47', contractReview, 'hs_meeting_outcome')).toBe('SCHEDULED');
  });
});
