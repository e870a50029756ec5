import type { Browser } from 'playwright-core';
import { openBooking } from './open-booking.ts';
import type { RecordState } from './open-record.ts';

/** The booking card with one of its other ways open. */
export async function openWay(
  browser: Browser,
  url: string,
  way: string,
  { menu = 'Other ways', ...state }: RecordState & { menu?: string } = {},
) {
  const opened = await openBooking(browser, url, state);
  const { page, panel, click, choose, write } = opened;
  const open = async (name: string): Promise<void> => {
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
