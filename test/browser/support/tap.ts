import type { Browser } from 'playwright-core';
import { openRecord, settle, type OpenRecord } from './open-record.ts';

export type Tap = {
  /** From the click until it shows. */
  ms: number;
  /**
   * What crossed between the card's worker and the page until everything had come to rest, but for the page's own
   * question whether it has.
   */
  messages: number;
  /** As JSON, which is a little more than what is copied. */
  bytes: number;
};

/** Text, because a compiled function would bring helpers along that the page does not have. */
const countTraffic = `
  globalThis.traffic = { messages: 0, bytes: 0 };
  const asked = new Set();
  const count = (message) => {
    const [id, name] = message[1] ?? [];
    if (name === 'idle') asked.add(id);
    if (asked.has(id)) return;
    traffic.messages += 1;
    traffic.bytes += (JSON.stringify(message) ?? '').length;
  };
  globalThis.Worker = class extends Worker {
    constructor(...options) {
      super(...options);
      this.addEventListener('message', ({ data }) => count(data));
    }
    postMessage(message, ...rest) {
      count(message);
      super.postMessage(message, ...rest);
    }
  };`;

/** A record whose card tells what it sends. */
export async function openCounted(
  browser: Browser,
  url: string,
  contact: string,
): Promise<OpenRecord> {
  const opened = await openRecord(browser, url, { contact, script: countTraffic });
  await settle(opened);
  return opened;
}

/** Clicks the one of `selector` at `index` whose name is `name`, and waits until the card shows `text`. */
export async function tap(
  opened: OpenRecord,
  { selector, name, index }: { selector: string; name: string; index: number },
  text: string,
): Promise<Tap> {
  const ms = await opened.page.evaluate<number>(`new Promise((resolve) => {
    const card = document.querySelector('[data-card="agenda-card"]');
    const named = [...card.querySelectorAll(${JSON.stringify(selector)})].filter(
      (element) => element.textContent === ${JSON.stringify(name)},
    );
    Object.assign(traffic, { messages: 0, bytes: 0 });
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!card.textContent.includes(${JSON.stringify(text)})) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(card, { subtree: true, childList: true, characterData: true });
    named[${index}].click();
  })`);
  await settle(opened);
  return { ms, ...(await opened.page.evaluate<Omit<Tap, 'ms'>>('({ ...traffic })')) };
}

/** Meetings of a contact that all took place and have no outcome yet. */
export function meetingsOwed(count: number, contact: string) {
  const start = '2026-11-10T09:00:00Z';
  return Array.from({ length: count }, (_, index) => ({
    type: 'meetings',
    id: String(880_001 + index),
    properties: {
      hs_timestamp: start,
      hs_meeting_start_time: start,
      hs_meeting_title: `Call ${index + 1}`,
      hs_meeting_outcome: 'SCHEDULED',
    },
    associations: [{ type: 'contacts', id: contact }],
  }));
}

/** Loads every page of the view that is shown. */
export async function loadAll(opened: OpenRecord): Promise<void> {
  const more = opened.card.getByRole('button', { name: /^Show \d+ more$/ });
  while ((await more.count()) > 0) {
    await more.click();
    await settle(opened);
  }
}
