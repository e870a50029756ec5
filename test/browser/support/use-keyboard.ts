import type { Locator } from 'playwright-core';
import { beside } from './beside.ts';
import { settle, type OpenRecord } from './open-record.ts';

/** More stops than a card and a panel beside it have. */
const mostStops = 150;

/** Name of what has the focus, as far as it is told; empty where nothing has it. */
const focusedName = `(() => {
  const { activeElement: focused } = document;
  if (focused === null || focused === document.body) return '';
  const labels = (focused.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const labelled = labels.map((id) => document.getElementById(id)?.textContent).join(' ');
  const label = focused.getAttribute('aria-label') ?? focused.labels?.[0]?.textContent;
  return (labelled || label || focused.textContent || focused.tagName).trim();
})()`;

/** A rep without a mouse: everything is reached by Tab, and a step ends when the card has drawn what came of it. */
export function useKeyboard(opened: OpenRecord) {
  const { page, card } = opened;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
    await settle(opened);
  };
  const focused = (): Promise<string> => page.evaluate(focusedName);
  /** `name` is what the target is called, or a part of it. */
  const tabTo = async (target: Locator, name = ''): Promise<void> => {
    await target.waitFor();
    const passed: string[] = [];
    for (let stops = 0; stops < mostStops; stops += 1) {
      const stop = await focused();
      // Finding the target takes long; what has another name is none.
      const mayBeIt = stop.includes(name);
      if (mayBeIt && (await target.evaluate((element) => element === document.activeElement)))
        return;
      passed.push(stop);
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not get there, but to: ${passed.slice(0, 40).join(' | ')}`);
  };
  /** The panel on top where one is open, else the card. */
  const surface = async (): Promise<Locator> => {
    const panel = page.locator('dialog[open]');
    return (await panel.count()) > 0 ? panel.last() : card;
  };
  const find = async (role: Parameters<typeof beside>[2], name: string, text?: string) => {
    const scope = await surface();
    return text === undefined
      ? scope.getByRole(role, { name, exact: true })
      : beside(scope, text, role, name);
  };

  /** Tabs to a button, the only one of its name or the one beside a text, and presses Enter. */
  const enter = async (name: string, text?: string): Promise<void> => {
    await tabTo(await find('button', name, text), name);
    await press('Enter');
  };

  return {
    press,
    focused,
    /** Where the next Tab leads. */
    next: async (): Promise<string> => {
      await press('Tab');
      return focused();
    },
    enter,
    /** The same with a link. */
    follow: async (name: string, text?: string): Promise<void> => {
      await tabTo(await find('link', name, text), name);
      await press('Enter');
    },
    /** Opens the menu of a button, goes down to an entry and presses Enter. */
    pick: async (entry: string, menu: string, text?: string): Promise<void> => {
      await enter(menu, text);
      await page.getByRole('menuitem', { name: entry, exact: true }).waitFor();
      for (let stops = 0; (await focused()) !== entry; stops += 1) {
        if (stops > mostStops) throw new Error(`The menu ${menu} does not lead to ${entry}.`);
        await page.keyboard.press('ArrowDown');
      }
      await press('Enter');
    },
    tick: async (name: string): Promise<void> => {
      await tabTo(await find('checkbox', name));
      await press('Space');
    },
    /** Goes to a view by its place to the right of the one that is shown. */
    view: async (arrows: number): Promise<void> => {
      await tabTo(card.getByRole('tab', { selected: true }));
      const chosen = card.getByRole('tab').nth(arrows);
      await press(...Array.from({ length: arrows }, () => 'ArrowRight'), 'Enter');
      await chosen.and(card.getByRole('tab', { selected: true })).waitFor();
    },
    /** Opens a field that is a button, such as a date, and chooses in it with keys. */
    choose: async (field: RegExp, ...keys: string[]): Promise<void> => {
      await tabTo((await surface()).getByRole('button', { name: field }));
      await press('Enter');
      await press(...keys);
    },
    /** Replaces what a field says. */
    write: async (field: RegExp, text: string): Promise<void> => {
      await tabTo((await surface()).getByRole('textbox', { name: field }));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await settle(opened);
    },
  };
}
