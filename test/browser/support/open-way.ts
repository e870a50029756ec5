import type { Browser } from 'playwright-core';
import { openBooking } from './open-booking.ts';
import type { RecordState } from './open-record.ts';

/** The booking card with one of the ways of its last line open. */
export async function openWay(
  browser: Browser,
  url: string,
  way: string,
  { menu = 'More', ...state }: RecordState & { menu?: string } = {},
) {
  const opened = await openBooking(browser, url, state);
  const { page, card, panel, click, choose, write } = opened;
  const open = async (name: string): Promise<void> => {
    const inSight = card.getByRole('button', { name, exact: true });
    await inSight
      .or(card.getByRole('button', { name: menu, exact: true }))
      .first()
      .waitFor();
    if ((await inSight.count()) > 0) return click(inSight);
    await opened.press(menu);
    await click(page.getByRole('menuitem', { name }));
  };
  await open(way);
  return {
    ...opened,
    openWay: open,
    field: (name: string | RegExp, text: string) =>
      write(panel.getByRole('textbox', { name }), text),
    select: (name: RegExp, option: string | RegExp) =>
      choose(panel.getByRole('button', { name }), option),
    /** Chooses a day of the month that is shown, such as `24 November 2026`. */
    day: async (name: RegExp, day: RegExp): Promise<void> => {
      await click(panel.getByRole('button', { name }));
      await click(page.getByRole('button', { name: day }));
    },
  };
}
