import { expect, it } from 'vitest';
import { beside } from './support/beside.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { openBooking } from './support/open-booking.ts';
import { useKeyboard } from './support/use-keyboard.ts';
import { useStack } from './support/use-stack.ts';

describeInBrowser('a rep who rebooks from the agenda card', (browser) => {
  const { url } = useStack();

  it('is back in the row that was rebooked, also after the list has been read again', async () => {
    const opened = await openBooking(browser(), url(), { card: 'agenda-card' });
    const { card, page, panel, click, choose, settle } = opened;
    const rep = useKeyboard(opened);
    await rep.view(1);

    await rep.enter('Reschedule', 'Contract review');
    await rep.enter('Rebook on a scheduling page instead');
    await click(panel.getByRole('button', { name: /^09:45/ }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await rep.enter('Book');
    await page
      .getByText(/^Rebooked: Contract review/)
      .first()
      .waitFor();
    await card.getByText('Ada Lovelace and Ben Ode').first().waitFor();
    await settle();

    const old = beside(card, 'Contract review', 'button', 'Reschedule');
    expect(await old.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(opened.problems).toEqual([]);
  });
});
