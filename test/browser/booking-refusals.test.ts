import { expect, it } from 'vitest';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import type { RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const bookRoute = 'POST /scheduler/*/meetings/meeting-links/book';

describeInBrowser('a booking that meets an obstacle', (browser) => {
  const { url, control, calls } = useStack();

  /** Opens the card and chooses a page by its name. */
  async function open(page?: RegExp, state?: RecordState) {
    const opened = await openBooking(browser(), url(), state);
    if (page !== undefined) {
      await opened.choose(opened.card.getByRole('button', { name: /^Scheduling page/ }), page);
    }
    const fillIn = async (): Promise<void> => {
      await opened.choose(opened.panel.getByRole('button', { name: /discuss/ }), 'Pricing');
      await opened.click(opened.panel.getByRole('checkbox', { name: /reminders/ }));
    };
    return { ...opened, fillIn };
  }
  const bookings = () => calls('POST', '/meeting-links/book');

  it('offers the three nearest times where somebody was faster, and books one of them', async () => {
    const { card, panel, press, fillIn, pressInPanel, click, end } = await open();
    await press(/^09:45/);
    await fillIn();
    await control('scheduler/take-slot-after-next-read', {
      slug: 'ben-ode',
      startTime: '2026-11-23T08:45:00.000Z',
    });

    await pressInPanel('Book');
    await panel.getByText('Nothing was booked.').waitFor();
    const nearest = panel.getByRole('button', { name: /Berlin \/ .*New York/ });
    expect(await nearest.count()).toBe(3);
    await click(nearest.first());
    expect(await panel.getByRole('checkbox', { name: /reminders/ }).isChecked()).toBe(true);
    await pressInPanel('Book');
    await card.getByText(/^Booked: /).waitFor();

    await press('Book another meeting');
    await card.getByText(/^Mon 23 · /).waitFor();
    expect(await card.getByRole('button', { name: /^09:45/ }).count()).toBe(0);
    await end('slot lost', { clicks: 9 });
  });

  it('finds a booking whose answer got lost, and books nothing twice', async () => {
    const { card, press, fillIn, pressInPanel, end } = await open();
    await press(/^09:45/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'after', fault: 'reset' });

    await pressInPanel('Book');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('lost answer', { clicks: 5 });
  });

  it('says that nothing stands where the request got lost, and books on request', async () => {
    const { card, panel, press, fillIn, pressInPanel, end } = await open();
    await press(/^09:45/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'before', fault: 'reset' });

    await pressInPanel('Book');
    await panel.getByText('Not booked, as far as HubSpot shows').waitFor();
    await pressInPanel('Try again');
    await card.getByText(/^Booked: /).waitFor();

    await end('lost request', { clicks: 6 });
  });

  it('shows what is there with another host before it sends anything, and books anyway', async () => {
    const { card, panel, press, pressInPanel, end } = await open(/^Meeting with Cleo Marsh/);
    await press(/^Mon 23/);
    await press(/^15:00/);

    await pressInPanel('Book');
    await panel.getByText('Already booked for Ada at this time').waitFor();
    expect(await panel.innerText()).toContain(
      'Mon 23 Nov, 15:00–15:30 · Contract review · Ben Ode',
    );
    expect(await card.getByText(/^Booked: /).count()).toBe(0);
    const before = await bookings();
    await pressInPanel('Book anyway');
    await card.getByText(/^Booked: /).waitFor();

    expect([before, await bookings()]).toEqual([0, 1]);
    await end('conflict, booked anyway', { clicks: 6 });
  });

  it('goes back to the times where something is there already', async () => {
    const { card, panel, press, pressInPanel, end } = await open(/^Meeting with Cleo Marsh/);
    await press(/^Mon 23/);
    await press(/^15:00/);
    await pressInPanel('Book');

    await pressInPanel('Choose another time');
    await press(/^16:00/);
    expect(await panel.getByText('Already booked').count()).toBe(0);
    await pressInPanel('Book');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('conflict, another time', { clicks: 8 });
  });

  it('keeps asking to look while nobody knows, also once the form is closed', async () => {
    const { card, panel, press, page, fillIn, pressInPanel, settle, end } = await open();
    await press(/^09:45/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'after', fault: 'reset' });
    await control('faults', { route: 'GET /crm/objects/*ada.lovelace*', fault: 403, skip: 1 });

    await pressInPanel('Book');
    await panel.getByText('HubSpot didn’t confirm this').waitFor();
    expect(await panel.getByRole('button', { name: 'Book', exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await settle();
    await card.getByText('HubSpot didn’t confirm this').waitFor();
    await press('Check again');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('nobody knows', { clicks: 6 });
  });

  it('names the offline calendar beforehand, and reports "not booked" with the next steps', async () => {
    const { card, panel, press, pressInPanel, end } = await open(/Dana Whitfield/);
    await card.getByText('Calendar offline: Dana Whitfield').waitFor();

    await press(/^⚠ 09:00/);
    await panel.getByText('HubSpot would book nothing at this time.').waitFor();
    await pressInPanel('Book');
    await card.getByText('Not booked', { exact: true }).waitFor();

    const text = await card.innerText();
    expect(text).toContain('Choose another page, or put it on a calendar');
    expect(text).toContain('Ask the host to reconnect the calendar');
    expect(text).not.toContain('Booked');

    await press('Add this time to a calendar');
    const title = panel.getByRole('textbox', { name: /^Title/ });
    await title.waitFor();
    expect(await title.inputValue()).toBe('Meeting with Dana Whitfield');
    await pressInPanel('Add to calendar');
    await card.getByText('Added to the calendar: Meeting with Dana Whitfield').waitFor();
    await end('offline', { clicks: 6 });
  });

  it('marks the times of a round robin that only an offline host could take', async () => {
    const busy = { start: Date.parse('2026-11-23T08:00Z'), end: Date.parse('2026-11-23T11:00Z') };
    for (const userId of ['61000001', '61000002']) {
      await control('scheduler/hosts', { userId, busyTimes: [busy] });
    }
    const { card, panel, press, pressInPanel, end } = await open(/Intro call/);

    expect(await card.innerText()).toContain('Calendar offline: Dana Whitfield');
    expect(await card.getByRole('button', { name: /^⚠ / }).count()).toBeGreaterThan(0);
    expect(await card.getByRole('button', { name: /^⚠ 1[45]:/ }).count()).toBe(0);
    await press(/^14:00/);
    expect(await panel.innerText()).toContain('for Ada Lovelace with whoever of the team is free.');
    await pressInPanel('Book');
    await card.getByText(/^Booked: /).waitFor();
    await end('round robin', { clicks: 4 });
  });

  it('finds the first common time of a group that has none this month', async () => {
    const busy = { start: Date.parse('2026-11-20T00:00Z'), end: Date.parse('2026-12-02T00:00Z') };
    await control('scheduler/hosts', { userId: '61000002', busyTimes: [busy] });
    const { card, panel, press, pressInPanel, end } = await open(/Onboarding/);

    await card.getByText('No free time in November 2026.').waitFor();
    await press(/^First free: Wed,? 2 Dec/);
    await press(/^15:00/);
    expect(await panel.innerText()).toContain('with the whole group.');
    await pressInPanel('Book');
    await card.getByText(/^Booked: /).waitFor();
    await end('group', { clicks: 5 });
  });

  it('puts a refusal of HubSpot back at its field', async () => {
    const { panel, press, fillIn, pressInPanel, end } = await open();
    await press(/^09:45/);
    await fillIn();
    await control('faults', {
      route: bookRoute,
      fault: {
        status: 400,
        body: JSON.stringify({
          message: 'required form field company does not have a corresponding value',
          category: 'VALIDATION_ERROR',
        }),
      },
    });

    await pressInPanel('Book');
    await panel.getByText('Nothing was booked.').waitFor();

    const field = panel.getByRole('textbox', { name: /Company name/ });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await end('refused field', { clicks: 5 });
  });

  it('says what helps where the token may not read scheduling pages', async () => {
    const { card, end } = await open(undefined, {
      switches: { token: 'emulator-token-no-scheduler' },
    });

    const text = await card.innerText();
    expect(text).toContain('The app lacks a permission');
    expect(text).toContain('scheduler.meetings.meeting-link.read');
    await end('no scope', { clicks: 0 });
  });
});
