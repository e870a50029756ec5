import { expect, it } from 'vitest';
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
    await rep.enter('Book again on a scheduling page');
    await click(panel.getByRole('button', { name: /^14:15/ }));
    await choose(panel.getByRole('button', { name: /discuss/ }), 'Pricing');
    await click(panel.getByRole('checkbox', { name: /reminders/ }));
    await rep.enter('Book and invite Ada');
    await page
      .getByText(/^Booked again: Contract review/)
      .first()
      .waitFor();
    // The new meeting has the title of the old one, which alone says that it was rescheduled.
    await card.getByText('Contract review').nth(1).waitFor();
    await settle();

    const [pressed, row] = await page.evaluate(() => {
      let part = document.activeElement as HTMLElement | null;
      const name = part?.innerText ?? '';
      while (part !== null && !part.innerText.includes('Contract review'))
        part = part.parentElement;
      return [name, part?.innerText ?? ''];
    });
    expect(pressed).toBe('Reschedule');
    expect(row).toContain('Rescheduled');
    expect(opened.problems).toEqual([]);
  });
});
