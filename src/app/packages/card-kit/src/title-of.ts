import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { Words } from './messages/en.ts';

/** Of a title as long as an e-mail is told what fits into three lines; forms hold all of it. */
const most = 120;

/** How an item is called; HubSpot keeps some without a title. */
export function titleOf(item: { kind: ItemKind; title: string | null }, words: Words): string {
  return shortened(item.title ?? words.untitled[item.kind]);
}

/**
 * The beginning of a text that would fill the card, in one line: a control character would be drawn as a box. Signs
 * of several characters stay whole.
 */
export function shortened(given: string, length = most): string {
  const text = given.replace(/\p{Cc}+/gu, ' ').trim();
  if (text.length <= length) return text;
  const cut = new Intl.Segmenter().segment(text).containing(length)?.index;
  return `${text.slice(0, cut || length).trimEnd()}…`;
}

/** Of a name within a sentence; one that is written from right to left leaves the order of the rest alone. */
export function nameIn(name: string): string {
  const short = shortened(name, 16);
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(short) ? `\u2068${short}\u2069` : short;
}
