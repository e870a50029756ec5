import { expect, it } from 'vitest';
import { accessibilityFaults, tooWide } from './support/card-faults.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import { openWay } from './support/open-way.ts';
import type { RecordState } from './support/open-record.ts';
import { useStack } from './support/use-stack.ts';

const frame = '[data-card="booking-card"]';

describeInBrowser('a rep booking from a company, a deal or a ticket', (browser) => {
  const { url, control, post, stored } = useStack();
  const open = (state: RecordState) => openBooking(browser(), url(), state);

  /** Ids of the items of one type that a record is associated with. */
  async function itemsOf(type: string, id: string, items: string): Promise<string[]> {
    const { results } = (await post(`/crm/associations/2026-03/${type}/${items}/batch/read`, {
      inputs: [{ id }],
    })) as { results: { to: { toObjectId: number }[] }[] };
    return results.flatMap(({ to }) => to.map(({ toObjectId }) => String(toObjectId)));
  }

  const meetingsOf = (type: string, id: string) => itemsOf(type, id, '0-47');

  /** From the chosen contact to the open form's button. */
  async function fillIn(opened: Awaited<ReturnType<typeof open>>, slot: string): Promise<void> {
    const { card, panel, click, choose } = opened;
    await click(card.getByRole('button', { name: new RegExp(`^${slot}`) }).first());
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await click(panel.getByRole('button', { name: /^Book and invite/ }));
  }

  it('chooses one of two contacts of a deal, books, and the meeting is on the deal too', async () => {
    const opened = await open({ path: '/deals/301' });
    const { card, page, choose, press, end } = opened;
    const before = new Set(await meetingsOf('0-3', '301'));

    await choose(card.getByRole('button', { name: /^Contact/ }), /^Priya Raman/);
    await fillIn(opened, '10:00');
    await card.getByText('Also added to this deal.').waitFor();
    await press('Pin');
    await press('Replace pin');
    await page.getByText('Pinned: ').first().waitFor();

    const [made = '', ...others] = (await meetingsOf('0-3', '301')).filter((id) => !before.has(id));
    expect(others).toEqual([]);
    expect(await meetingsOf('0-1', '114')).toContain(made);
    expect(await stored('0-3', '301', 'hs_pinned_engagement_id')).toBe(made);
    expect(await stored('0-47', made, 'hs_meeting_start_time')).toBe('2026-11-23T09:00:00.000Z');
    await end('booking from a deal', { clicks: 9 });
  });

  it('says that the meeting is booked but not on the ticket, and puts it there', async () => {
    const opened = await open({ path: '/tickets/402' });
    const { card, press, problems } = opened;
    await control('faults', { route: 'PUT /crm/*/associations/*', fault: 403, count: 1 });

    await card.getByText('With Quentin Lefèvre').waitFor();
    await press(/^Early or late for Quentin/);
    await fillIn(opened, String.raw`\d\d:\d\d`);
    await card
      .getByText(/^Not added to this ticket yet\. The app is missing a permission/)
      .waitFor();
    const without = await meetingsOf('0-5', '402');
    const faults = await accessibilityFaults(opened.page, frame);
    const pins = await card.getByRole('button', { name: 'Pin', exact: true }).count();
    await press('Try again');
    await card.getByText('Also added to this ticket.').waitFor();

    expect(without).toEqual([]);
    expect(faults).toEqual([]);
    expect(pins).toBe(0);
    expect(await meetingsOf('0-5', '402')).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('logs a meeting of the deal’s contact, which is on the deal too, and undoes it', async () => {
    const path = '/deals/302';
    const { card, field, press, pressInPanel } = await openWay(browser(), url(), 'Log a meeting', {
      path,
    });
    const before = new Set(await meetingsOf('0-3', '302'));

    await field(/^Title/, 'Walk through the terms');
    await pressInPanel('Log meeting');
    await card.getByText('Logged: Walk through the terms').waitFor();
    const [logged = '', ...others] = (await meetingsOf('0-3', '302')).filter(
      (id) => !before.has(id),
    );
    const onContact = await meetingsOf('0-1', '115');
    await press('Undo');
    await card.getByText('Undone: Walk through the terms').waitFor();

    expect(others).toEqual([]);
    expect(onContact).toContain(logged);
    expect(await meetingsOf('0-3', '302')).toEqual([...before]);
  });

  it('associates what HubSpot has already with the company itself', async () => {
    const way = 'Add an existing one';
    const opened = await openWay(browser(), url(), way, { path: '/companies/202' });
    const { card, panel, pressInPanel } = opened;

    await panel.getByRole('searchbox').fill('Scanner replacement');
    await panel.getByText('Scanner replacement', { exact: true }).waitFor();
    await pressInPanel('Add to record');
    await card.getByText('Added to this record: Scanner replacement').waitFor();

    expect(await itemsOf('0-2', '202', '0-421')).toContain('403420001');
    expect(await itemsOf('0-1', '115', '0-421')).not.toContain('403420001');
  });

  it.each([
    ['several contacts', '/companies/201', 'en'],
    ['one contact, in German', '/companies/202', 'de'],
    ['no contact', '/deals/303', 'de'],
  ])('fits a 320 px sidebar and has no accessibility faults: %s', async (_case, path, language) => {
    const { card, page, problems } = await open({ path, switches: { language } });

    expect(await tooWide(card)).toEqual([]);
    expect(await accessibilityFaults(page, frame)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
