import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import type { RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const bookRoute = 'POST /scheduler/*/meetings/meeting-links/book';

describeInBrowser('a booking that meets an obstacle', (browser) => {
  const { url, control, patch, calls } = useStack();

  /** Opens the card and chooses a page by its name. */
  async function open(page?: RegExp, state?: RecordState) {
    const opened = await openBooking(browser(), url(), state);
    if (page !== undefined) {
      await opened.choose(
        opened.card.getByRole('button', { name: /^Choose a scheduling page/ }),
        page,
      );
    }
    const fillIn = async (): Promise<void> => {
      await opened.choose(opened.panel.getByRole('button', { name: /discuss/ }), 'Pricing');
      await opened.click(opened.panel.getByRole('checkbox', { name: /reminders/ }));
    };
    return { ...opened, fillIn };
  }
  const bookings = () => calls('POST', '/meeting-links/book');

  /** Somebody moves Ada's meeting with another host, whose time is not offered, to one that was offered before. */
  const moveReview = () =>
    patch('/crm/v3/objects/0-47/101470007', {
      properties: {
        hs_meeting_start_time: '2026-11-23T14:30:00Z',
        hs_meeting_end_time: '2026-11-23T15:00:00Z',
      },
    });

  it('offers the three nearest times where somebody was faster, and books one of them', async () => {
    const { card, page, panel, press, fillIn, pressInPanel, click, end } = await open();
    await press(/^14:15/);
    await fillIn();
    await control('scheduler/take-slot-after-next-read', {
      slug: 'ben-ode',
      startTime: '2026-11-23T13:15:00.000Z',
    });

    await pressInPanel('Book and invite Ada');
    await panel.getByText('Nothing was booked.').waitFor();
    const nearest = panel.getByRole('button', { name: /Berlin \/ .*New York/ });
    expect(await nearest.count()).toBe(3);
    await click(nearest.first());
    expect(await panel.getByRole('checkbox', { name: /reminders/ }).isChecked()).toBe(true);
    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();

    await press('Book another meeting');
    await card.getByRole('button', { name: 'Mo 23' }).waitFor();
    expect(await card.getByRole('button', { name: /^14:15/ }).count()).toBe(0);
    // What was pressed is the time that has come into its place.
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^\d\d:\d\d · /);
    await end('slot lost', { clicks: 9 });
  });

  it('finds a booking whose answer got lost, and books nothing twice', async () => {
    const { card, press, fillIn, pressInPanel, end } = await open();
    await press(/^14:15/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'after', fault: 'reset' });

    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('lost answer', { clicks: 5 });
  });

  it('says that nothing stands where the request got lost, and books on request', async () => {
    const { card, panel, press, fillIn, pressInPanel, end } = await open();
    await press(/^14:15/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'before', fault: 'reset' });

    await pressInPanel('Book and invite Ada');
    await panel.getByText('No meeting found').waitFor();
    await pressInPanel('Try again');
    await card.getByText(/^Booked: /).waitFor();

    await end('lost request', { clicks: 6 });
  });

  it('shows what is there with another host before it sends anything, and books anyway', async () => {
    const { card, panel, press, pressInPanel, end } = await open(/^Meeting with Cleo Marsh/);
    await press('Mo 23');
    expect(await card.getByRole('button', { name: /^15:00/ }).count()).toBe(0);
    await press(/^15:30/);
    await moveReview();

    await pressInPanel('Book and invite Ada');
    await panel.getByText('Already booked for Ada at this time').waitFor();
    expect(await panel.innerText()).toContain(
      'Mon 23 Nov, 15:30–16:00 · Contract review · Ben Ode',
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
    await press('Mo 23');
    await press(/^15:30/);
    await moveReview();
    await pressInPanel('Book and invite Ada');

    await pressInPanel('Other time');
    await press(/^16:00/);
    expect(await panel.getByText('Already booked').count()).toBe(0);
    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('conflict, another time', { clicks: 8 });
  });

  it('keeps asking to look while nobody knows, also once the form is closed', async () => {
    const { card, panel, press, page, fillIn, pressInPanel, settle, end } = await open();
    await press(/^14:15/);
    await fillIn();
    await control('faults', { route: bookRoute, when: 'after', fault: 'reset' });
    await control('faults', { route: 'GET /crm/objects/*ada.lovelace*', fault: 403, skip: 1 });

    await pressInPanel('Book and invite Ada');
    await panel.getByText('HubSpot didn’t confirm this').waitFor();
    expect(
      await panel.getByRole('button', { name: 'Book and invite Ada', exact: true }).count(),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await settle();
    await card.getByText('HubSpot didn’t confirm this').waitFor();
    await press('Check again');
    await card.getByText(/^Booked: /).waitFor();

    expect(await bookings()).toBe(1);
    await end('nobody knows', { clicks: 6 });
  });

  it('offers no time of an offline calendar, but another page', async () => {
    const { card, page, click, end } = await open(/Dana Whitfield/);
    await card.getByText('Dana Whitfield’s calendar is offline').waitFor();
    expect(await card.getByRole('button', { name: /^\d\d:\d\d/ }).count()).toBe(0);

    await click(card.getByRole('button', { name: 'Choose another page' }));
    await click(page.getByRole('menuitem', { name: 'Meeting with Ben Ode' }));

    await card.getByRole('button', { name: '14:15 · 08:15' }).waitFor();
    await end('offline', { clicks: 4 });
  });

  it('offers a calendar where nobody of a page can be reached', async () => {
    const { card, page, click } = await open(/Dana Whitfield/);
    await card.getByText('Dana Whitfield’s calendar is offline').waitFor();

    // Beside the other way out, not the one that is always there.
    await click(beside(card, 'Choose another page', 'button', 'Add to a calendar'));

    await page.getByLabel('Organizer').waitFor();
  });

  it('hides the times of a round robin that only an offline host could take, and says how many', async () => {
    const busy = { start: Date.parse('2026-11-23T08:00Z'), end: Date.parse('2026-11-23T11:00Z') };
    for (const userId of ['61000001', '61000002']) {
      await control('scheduler/hosts', { userId, busyTimes: [busy] });
    }
    const { card, panel, press, pressInPanel, end } = await open(/Intro call/);

    expect(await card.innerText()).toMatch(
      /\d+ times hidden: Dana Whitfield’s calendar is offline/,
    );
    await press(/^14:00/);
    expect(await panel.innerText()).toContain('30 mins with whoever is available');
    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();
    await end('round robin', { clicks: 4 });
  });

  it('finds the first common time of a group that has none this month', async () => {
    const busy = { start: Date.parse('2026-11-20T00:00Z'), end: Date.parse('2026-12-02T00:00Z') };
    await control('scheduler/hosts', { userId: '61000002', busyTimes: [busy] });
    const { card, panel, press, pressInPanel, end } = await open(/Onboarding/);

    await card.getByRole('button', { name: 'We 2' }).waitFor();
    await press(/^15:00/);
    expect(await panel.innerText()).toContain('with the whole group');
    await pressInPanel('Book and invite Ada');
    await card.getByText(/^Booked: /).waitFor();
    await end('group', { clicks: 4 });
  });

  it('puts a refusal of HubSpot back at its field', async () => {
    const { panel, press, fillIn, pressInPanel, end } = await open();
    await press(/^14:15/);
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

    await pressInPanel('Book and invite Ada');
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
    expect(text).toContain('The app is missing a permission');
    expect(text).toContain('Missing: reading scheduling pages.');
    await card.getByRole('button', { name: 'Copy for your admin' }).waitFor();
    await end('no scope', { clicks: 0 });
  });
});
