import { isAllDay, rowClock, theirStart } from '@app/card-kit/clock/clocks';
import { nameIn, shortened } from '@app/card-kit/title-of';
import { isOutsideWorkingHours, wallClockOf } from '@app/domain/time/local-time';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { AgendaTexts, Item } from '../types.ts';

/** As many characters of small print as surely stand in one line of a sidebar. */
const lineLength = 46;

export type RowLines = {
  time: string;
  /** What weighs more than the facts. */
  warning: string | null;
  facts: string;
};

/** What a row says below its title: when, on both clocks, and what else there is to know. */
export function linesOf(
  item: Item,
  view: AgendaView,
  texts: AgendaTexts,
  { repId, isSettled }: { repId: string; isSettled: boolean },
): RowLines {
  const { words, now } = texts;
  const { clocks, name } = otherClock(item, texts);
  const { start, end, place, contact, moreContacts = 0, moves = 0, copies } = item;
  const theirs = start === null ? null : theirStart({ start, end }, clocks);
  const own = start === null ? words.noDate : rowClock({ start, end }, now, clocks);
  const warning = view === 'upcoming' ? warningOf(item, texts) : null;
  const facts = [
    contact && words.withPerson(contact.name, moreContacts),
    item.owner?.userId !== repId && ownerOf(item, words),
    place && shortened(place),
    moves > 0 && words.moved(moves),
    copies.length > 0 &&
      (isSettled ? words.withDuplicates(copies.length) : words.logged(copies.length + 1)),
  ].filter(Boolean);
  const said = facts.join(' · ');
  const isShort = own.length + said.length + 3 <= lineLength;
  if (theirs === null && warning === null && said !== '' && isShort) {
    return { time: `${own} · ${said}`, warning, facts: '' };
  }
  const second = theirs !== null && words.forPerson(theirs, name);
  return { time: [own, second].filter(Boolean).join(' · '), warning, facts: said };
}

/** The second clock is that of whom an item is with, where their zone is known, or else that of the record. */
function otherClock({ contact }: Item, { clocks, contactName }: AgendaTexts) {
  const zone = contact?.timeZone ?? null;
  if (contact === undefined || zone === null) return { clocks, name: nameIn(contactName) };
  return {
    clocks: { ...clocks, contactZone: zone },
    name: nameIn(contact.firstName ?? contact.name),
  };
}

function warningOf(item: Item, texts: AgendaTexts): string | null {
  const { words } = texts;
  const { clocks, name } = otherClock(item, texts);
  const { start, end } = item;
  const { contactZone, repZone } = clocks;
  if (start === null || contactZone === null || isAllDay({ start, end }, repZone)) return null;
  if (!isOutsideWorkingHours(start, contactZone)) return null;
  const isEarly = wallClockOf(start, contactZone).slice(11) < '12';
  return (isEarly ? words.early : words.late)(name);
}

function ownerOf({ owner }: Item, words: AgendaTexts['words']): string | null {
  if (owner === null || owner.isActive) return owner?.name ?? null;
  return owner.name === null ? words.unknownOwner : words.inactiveOwner(owner.name);
}
