import { expect, it } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';
import { openRecord, settle, type OpenRecord } from './open-record.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useStack } from './use-stack.ts';

/** One thing done, and what is to be seen then. */
export type Step = {
  /** A button, and a text beside it where there are several of its name. */
  enter?: [name: string, text?: string];
  /** A link, such as the title of a row, which leads to its details. */
  follow?: [name: string, text?: string];
  /** An entry of a menu, the button that opens it, and a text beside that. */
  pick?: [entry: string, menu: string, text?: string];
  tick?: string;
  /** A field that is a button, and the keys that choose in it. */
  choose?: [field: RegExp, ...keys: string[]];
  write?: [field: RegExp, text: string];
  key?: string;
  sees?: string | RegExp;
  /** What somebody else changes first: the id of a meeting, and its properties. */
  meanwhile?: [id: string, properties: Record<string, string>];
  /** What has the focus; where the button that had it is gone, `next` tells where Tab goes on. */
  focus?: string;
  next?: string;
};

export type Journey = {
  contact?: number;
  /** How far to the right of the first view. */
  view?: 1 | 2;
  steps: Step[];
  /** What HubSpot holds in the end: type, id, property, value. */
  holds?: [type: string, id: string, property: string, value: string];
};

/** A group of tests, each of which takes one journey and looks at what HubSpot holds in the end. */
export function describeJourneys(
  title: string,
  journeys: readonly (readonly [title: string, journey: Journey])[],
): void {
  describeInBrowser(title, (browser) => {
    const { url, patch, stored } = useStack();

    it.each(journeys)('%s', async (_title, { contact = 101, view, steps, holds }) => {
      const opened = await openRecord(browser(), url(), { contact });

      await takeSteps(opened, steps, patch, view);

      const [type, id, property, value] = holds ?? [];
      if (type && id && property) expect(await stored(type, id, property)).toBe(value);
      expect(opened.problems).toEqual([]);
    });
  });
}

/** Does the steps by keyboard alone, and looks after each what is to be seen and what has the focus. */
async function takeSteps(
  opened: OpenRecord,
  steps: readonly Step[],
  patch: (path: string, body: object) => Promise<unknown>,
  view?: number,
): Promise<void> {
  await settle(opened);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const rep = useKeyboard(opened);
  if (view !== undefined) await rep.view(view);

  for (const step of steps) {
    const { meanwhile, enter, follow, pick, tick, choose, write, key, sees, focus, next } = step;
    if (meanwhile) {
      const [id, properties] = meanwhile;
      await patch(`/crm/v3/objects/0-47/${id}`, { properties });
    }
    // So long a rep reads at least what has taken the place of a button.
    if (enter) await opened.page.waitForTimeout(500);
    if (enter) await rep.enter(...enter);
    if (follow) await rep.follow(...follow);
    if (pick) await rep.pick(...pick);
    if (tick) await rep.tick(tick);
    if (choose) await rep.choose(...choose);
    if (write) await rep.write(...write);
    if (key) await rep.press(key);
    if (sees) await opened.page.getByText(sees).first().waitFor();
    if (focus) expect(await rep.focused()).toBe(focus);
    if (next) expect(await rep.next()).toBe(next);
  }
}
