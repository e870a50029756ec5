import { expect, it } from 'vitest';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import { useStack } from './support/use-stack.ts';

const card = '[data-card="booking-card"]';
const german = { language: 'de', locale: 'de-de' };

describeInBrowser('the booking card in a browser', (browser) => {
  const { url, control, calls } = useStack();

  it.each([
    ['an ordinary contact', 101, {}],
    ['German', 101, german],
    ['the 12-hour clock', 101, { locale: 'en-us' }],
    ['a contact on the other side of the date line', 101, { timeZone: 'Pacific/Kiritimati' }],
    ['Arabic', 107, german],
    ['missing data', 111, {}],
    ['no permission', 101, { token: 'emulator-token-no-scheduler' }],
    ['a dead token', 101, { ...german, token: 'emulator-token-revoked' }],
  ])(
    'fits a 320 px sidebar and has no accessibility faults: %s',
    async (_case, contact, switches) => {
      const opened = await openBooking(browser(), url(), { contact, switches });

      expect(await tooWide(opened.card)).toEqual([]);
      expect(await accessibilityFaults(opened.page, card)).toEqual([]);
    },
  );

  it('has no accessibility faults in its form, with everything wrong, nor in its result', async () => {
    const {
      page,
      card: frame,
      panel,
      press,
      choose,
      click,
      pressInPanel,
    } = await openBooking(browser(), url());
    await press(/^14:15/);
    await pressInPanel('Book and invite Ada');
    await panel.getByText('Not booked yet').waitFor();

    expect(await tooWide(panel)).toEqual([]);
    expect(await accessibilityFaults(page, 'dialog[open]')).toEqual([]);
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await pressInPanel('Book and invite Ada');
    await frame.getByText(/^Booked: /).waitFor();
    expect(await tooWide(frame)).toEqual([]);
    expect(await accessibilityFaults(page, card)).toEqual([]);
  });

  it('opens two round trips deep, and a chosen page is one more', async () => {
    const { card: frame, choose } = await openBooking(browser(), url());
    const months = () => calls('GET', '/availability-page/');
    expect(await months()).toBe(2);

    await choose(
      frame.getByRole('button', { name: /^Choose a scheduling page/ }),
      /^Meeting with Cleo Marsh/,
    );

    expect(await months()).toBe(4);
  });

  it('finds a page beyond the first hundred by its name, and loads the rest on request', async () => {
    await control('seed', {
      meetingLinks: Array.from({ length: 150 }, (_, index) => ({
        slug: `extra-${index}`,
        name: `Extra page ${String(index).padStart(3, '0')}`,
        organizerUserId: '61000002',
        durations: [1_800_000],
      })),
    });
    const { card: frame, page, click, press, settle } = await openBooking(browser(), url());
    const select = frame.getByRole('button', { name: /^Choose a scheduling page/ });

    await click(select);
    await page.getByRole('searchbox', { name: 'Search options' }).fill('Extra page 149');
    await page.getByRole('option', { name: /Extra page 149/ }).click();
    await settle();
    expect(await select.innerText()).toContain('Extra page 149');
    await press('Load more pages');

    expect(await frame.getByRole('button', { name: 'Load more pages' }).count()).toBe(0);
    await click(select);
    expect(await page.locator('[role=option]').filter({ hasText: 'Extra page' }).count()).toBe(150);
  });

  it('keeps days apart as the zone counts them, also where the contact has another date', async () => {
    const { card: frame, press } = await openBooking(browser(), url(), {
      switches: { timeZone: 'Pacific/Kiritimati' },
    });

    expect(await frame.innerText()).toContain('Monday 23 Nov');
    await press(/^Early or late for you or Ada/);
    expect(await frame.getByRole('button', { name: '22:45 · 03:45' }).count()).toBe(1);
    await press('Tu 24');

    await frame.getByRole('button', { name: '00:00 · Mon 05:00' }).waitFor();
  });
});
