import type { Locator } from 'playwright-core';
import { beside } from './beside.ts';
import { settle, type OpenRecord } from './open-record.ts';

type Role = 'button' | 'link' | 'tab' | 'option' | 'radio';

/**
 * What a rep can do with a card, and what it takes them. Whatever is pressed must be the only one of its name, or the
 * only one beside a text; each step ends when the card has drawn what came of it.
 */
export function countEffort(opened: OpenRecord) {
  const { page, card } = opened;
  const step = async (count: { clicks?: number; keystrokes?: number }, work: Promise<unknown>) => {
    effort.clicks += count.clicks ?? 0;
    effort.keystrokes += count.keystrokes ?? 0;
    await work;
    await settle(opened);
  };
  const on = (scope: Locator) => ({
    press: (role: Role, name: string, text?: string): Promise<void> => {
      const target =
        text === undefined
          ? scope.getByRole(role, { name, exact: true })
          : beside(scope, text, role, name);
      return step({ clicks: 1 }, target.click());
    },
  });
  const effort = {
    clicks: 0,
    keystrokes: 0,
    ...on(card),
    /** In the panel that is open. */
    inPanel: {
      ...on(page.locator('dialog[open]')),
      /** An entry of the menu with all else that can be done. */
      choose: async (entry: string, menu = 'More'): Promise<void> => {
        await effort.inPanel.press('button', menu);
        const item = page
          .locator('dialog[open]')
          .getByRole('menuitem', { name: entry, exact: true });
        await step({ clicks: 1 }, item.click());
      },
    },
    /** One of the days that are proposed for another time: the next working day, or a week later. */
    proposed: (which: 'next day' | 'next week'): Promise<void> => {
      const days = page
        .locator('dialog[open]')
        .getByRole('button', { name: /^\p{L}{2,3}\.?,? .*\d/u });
      return step({ clicks: 1 }, days.nth(which === 'next day' ? 0 : 1).click());
    },
    /** An entry of the menu of a row. */
    choose: async (menu: string, entry: string, title: string): Promise<void> => {
      await effort.press('button', menu, title);
      await step({ clicks: 1 }, page.getByRole('menuitem', { name: entry, exact: true }).click());
    },
    tick: (name: string) => step({ clicks: 1 }, card.getByRole('checkbox', { name }).click()),
    view: async (name: RegExp): Promise<void> => {
      await step({ clicks: 1 }, card.getByRole('tab', { name }).click());
      await card.getByRole('tab', { name, selected: true }).waitFor();
    },
    /** So long a rep reads at least what has taken the place of a button: before, a tap counts as the second of two. */
    read: () => page.waitForTimeout(500),
    /** Replaces what a field says. */
    type: (field: RegExp, text: string) =>
      step(
        { clicks: 1, keystrokes: text.length },
        page.getByRole('textbox', { name: field }).fill(text),
      ),
    key: (key: string) => step({ keystrokes: 1 }, page.keyboard.press(key)),
    print: (journey: string): void => {
      console.log(`${journey}: ${effort.clicks} clicks, ${effort.keystrokes} keystrokes`);
    },
  };
  return effort;
}
