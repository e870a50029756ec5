import type { Browser, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { openRecord, settle, type RecordState } from './open-record.ts';

/** The booking card on a record, with all that a rep has to press counted. */
export async function openBooking(browser: Browser, url: string, state: RecordState = {}) {
  const { switches, ...rest } = state;
  const opened = await openRecord(browser, url, {
    card: 'booking-card',
    switches: { timeZone: 'Europe/Berlin', locale: 'en-gb', ...switches },
    ...rest,
  });
  await settle(opened);
  const { page, card } = opened;
  const effort = { clicks: 0, keys: 0 };
  /** Every step ends so: the card has drawn what came of it, and who goes on by keyboard is not back at the top. */
  const come = async (step: string): Promise<void> => {
    await settle(opened);
    const hasFocus = 'document.activeElement !== document.body';
    expect(await page.evaluate(hasFocus), `something has the focus after: ${step}`).toBe(true);
  };
  const click = async (target: Locator): Promise<void> => {
    effort.clicks += 1;
    await target.click();
    await come(`click on ${target.toString()}`);
  };
  return {
    ...opened,
    /** The panel that is open. */
    panel: page.locator('dialog[open]'),
    /** Also where something came by itself, or after a key that the page's own keyboard pressed. */
    settle: () => come('what came by itself'),
    click,
    press: (name: string | RegExp) => click(card.getByRole('button', { name })),
    pressInPanel: (name: string) =>
      click(page.locator('dialog[open]').getByRole('button', { name, exact: true })),
    key: async (key: string): Promise<void> => {
      effort.keys += 1;
      await page.keyboard.press(key);
      await come(key);
    },
    write: async (target: Locator, text: string): Promise<void> => {
      effort.keys += text.length;
      await target.fill(text);
      await come(`writing ${text}`);
    },
    /** Chooses an option of a select: two clicks. */
    choose: async (field: Locator, option: string | RegExp): Promise<void> => {
      await click(field);
      await click(page.getByRole('option', { name: option }));
    },
    end: async (journey: string, most: { clicks: number }): Promise<void> => {
      console.log(`${journey}: ${effort.clicks} clicks, ${effort.keys} keystrokes`);
      expect(effort.clicks).toBeLessThanOrEqual(most.clicks);
      expect(opened.problems).toEqual([]);
      await opened.close();
    },
  };
}
