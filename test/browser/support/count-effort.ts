import type { Locator } from 'playwright-core';
import { settle, type OpenRecord } from './open-record.ts';

/** What a rep can do with a card, and what it takes them. */
export function countEffort({ page, card }: OpenRecord) {
  const on = (scope: Locator) => ({
    press: async (role: 'button' | 'tab' | 'option', name: string, index = 0): Promise<void> => {
      effort.clicks += 1;
      await scope.getByRole(role, { name, exact: true }).nth(index).click();
    },
  });
  const effort = {
    clicks: 0,
    keystrokes: 0,
    ...on(card),
    /** In a panel, which lies beside the card. */
    inPanel: on(page.locator('body')),
    /** An entry of the first menu that says so. */
    choose: async (menu: string, entry: string, index = 0): Promise<void> => {
      effort.clicks += 2;
      await card.getByRole('button', { name: menu, exact: true }).nth(index).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    },
    tick: async (name: string): Promise<void> => {
      effort.clicks += 1;
      await card.getByRole('checkbox', { name }).click();
    },
    view: async (name: RegExp): Promise<void> => {
      effort.clicks += 1;
      await card.getByRole('tab', { name }).click();
      await card.getByRole('tab', { name, selected: true }).waitFor();
      await settle({ page, card, problems: [] });
    },
    /** Replaces what a field says. */
    type: async (field: RegExp, text: string): Promise<void> => {
      effort.clicks += 1;
      effort.keystrokes += text.length;
      await page.getByRole('textbox', { name: field }).fill(text);
    },
    key: async (key: string): Promise<void> => {
      effort.keystrokes += 1;
      await page.keyboard.press(key);
    },
    print: (journey: string): void => {
      console.log(`${journey}: ${effort.clicks} clicks, ${effort.keystrokes} keystrokes`);
    },
  };
  return effort;
}
