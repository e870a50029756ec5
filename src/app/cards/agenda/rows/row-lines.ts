import { isAllDay, rowClock, theirStart } from '@app/card-kit/clock/clocks';
import { nameIn, shortened } from '@app/card-kit/title-of';
import { isOutsideWorkingHours, wallClockOf } from '@app/domain/time/local-time';
import { isNoShow } from '@app/domain/agenda/no-shows';
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

type About = { view: AgendaView; repId: string; isSettled: boolean; noShows: number };

/** What a row says below its title: when, on both clocks, and what else there is to know. */
export function linesOf(item: Item, texts: AgendaTexts, about: About): RowLines {
  const time = clocksOf(item, texts);
  const warning = about.view === 'upcoming' ? warningOf(item, texts) : inARow(item, texts, about);
  const facts = factsOf(item, texts, about);
  // Beside a time of one clock there is room for something short.
  const isOneLine =
    time === ownClock(item, texts) &&
    warning === null &&
    facts !== '' &&
    time.length + facts.length < lineLength;
  return isOneLine ? { time: `${time} · ${facts}`, warning, facts: '' } : { time, warning, facts };
}

/** `Yesterday, 5:30 – 6:00 PM · 11:30 AM for Ada`. */
export function clocksOf(item: Item, texts: AgendaTexts): string {
  const { start, end } = item;
  const own = ownClock(item, texts);
  const { clocks, name } = otherClock(item, texts);
  const theirs = start && theirStart({ start, end }, clocks);
  return theirs ? `${own} · ${texts.words.forPerson(theirs, name)}` : own;
}

function ownClock({ start, end }: Item, { words, clocks, now }: AgendaTexts): string {
  return start === null ? words.noDate : rowClock({ start, end }, now, clocks);
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

/** Said of what was just set: it was no accident. */
function inARow({ outcome }: Item, { words }: AgendaTexts, { isSettled, noShows }: About) {
  return isSettled && isNoShow(outcome) && noShows > 1 ? words.noShows(noShows) : null;
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

/** With whom, whose if it is not the rep's, where, and what became of it. */
function factsOf(item: Item, { words }: AgendaTexts, { repId, isSettled }: About): string {
  const { place, contact, moreContacts = 0, moves = 0, owner, copies, series } = item;
  return [
    contact && words.withPerson(contact.name, moreContacts),
    owner?.userId !== repId && ownerOf(item, words),
    place && shortened(place),
    series !== undefined && words.series.mark(series),
    moves > 0 && words.moved(moves),
    copies.length > 0 &&
      (isSettled ? words.withDuplicates(copies.length) : words.logged(copies.length + 1)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function ownerOf({ owner }: Item, words: AgendaTexts['words']): string | null {
  if (owner === null || owner.isActive) return owner?.name ?? null;
  return owner.name === null ? words.unknownOwner : words.inactiveOwner(owner.name);
}
