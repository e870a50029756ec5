import { cityOf } from '@app/domain/time/zone-names';
import { contactClock, repClock, type Clocks } from '@app/card-kit/clock/clocks';
import type { AgendaMessages } from '../messages/en.ts';
import type { Item, ItemDetails } from '../types.ts';

/** An item in plain words, to be pasted into a mail or a chat. Internal notes stay inside. */
export function itemAsText(
  item: Item,
  details: Pick<ItemDetails, 'description'>,
  words: AgendaMessages,
  clocks: Clocks,
  now: Date,
): string {
  const { start, end, place, joinUrl } = item;
  const zoned = (time: string, timeZone: string): string => `${time} (${cityOf(timeZone)})`;
  const theirs = start === null ? null : contactClock({ start, end }, clocks);
  const lines = [
    item.title ?? words.untitled[item.kind],
    start === null ? words.noDate : zoned(repClock({ start, end }, now, clocks), clocks.repZone),
    theirs !== null && clocks.contactZone !== null && zoned(theirs, clocks.contactZone),
    place,
    joinUrl,
    details.description && `\n${details.description}`,
  ];
  return lines.filter(Boolean).join('\n');
}
