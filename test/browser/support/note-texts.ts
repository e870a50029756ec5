import type { OpenRecord } from './open-record.ts';

/**
 * Notes in the page every text a card has shown: what is there for the blink of an eye cannot be waited
 * for. Text, because a compiled function would bring helpers along that the page does not have.
 */
export const noteTexts = `
  globalThis.notedTexts = new Set();
  new MutationObserver(() => {
    for (const card of document.querySelectorAll('[data-card]')) notedTexts.add(card.textContent);
  }).observe(document, { childList: true, subtree: true, characterData: true });`;

/** Whether a card has shown a text since the page was opened with `noteTexts`. */
export function hasShown({ page }: OpenRecord, text: string): Promise<boolean> {
  return page.evaluate(`[...notedTexts].some((shown) => shown.includes(${JSON.stringify(text)}))`);
}
