import type { Outcome } from '@app/domain/outcome/outcome';
import type { Line } from '@app/card-kit/write/write-line';
import type { Item, RowState, Shown } from '../types.ts';

type Version = { item: Item; updatedAt: Date | null; at: number };

/**
 * The row as it came back last, by a write or by the list, and at once with an outcome that is on its way.
 * What was done to it is told as long as nothing newer says otherwise.
 */
export function asShown(
  listed: Item,
  { outcome, edit, isPinned, askedAt }: Omit<RowState, 'draft' | 'noShows'>,
): Shown {
  const first = { item: listed, updatedAt: listed.updatedAt, at: askedAt };
  const edited = newer(first, edit);
  const last = newer(edited, outcome);
  const isGone = edit?.done?.isGone === true && edited !== first;
  const attempt = attemptOf(outcome, last);
  const isDone = last !== edited || isOutcome(outcome?.done?.subject, last.item);
  const item = { ...last.item, isPinned };
  return {
    item: attempt?.status === 'saving' ? (attempt.command.optimistic?.(item) ?? item) : item,
    outcome: line(isDone ? outcome?.done : undefined, attempt),
    edit: edited !== first || isSame(edit, listed) ? edit : line(undefined, edit?.attempt),
    isGone,
  };
}

function line(done: Line<Item>['done'], attempt: Line<Item>['attempt']): Line<Item> | undefined {
  return done === undefined && attempt === undefined ? undefined : { done, attempt };
}

/** What is on its way or was refused, unless the list has it: then it happened after all. */
function attemptOf(outcome: Line<Item> | undefined, last: Version): Line<Item>['attempt'] {
  const attempt = outcome?.attempt;
  if (attempt?.status !== 'refused') return attempt;
  const wanted = attempt.command.optimistic?.(attempt.subject);
  return last.at > attempt.at && isOutcome(wanted, last.item) ? undefined : attempt;
}

/** What was done to the row, where that is newer. */
function newer(known: Version, written: Line<Item> | undefined): Version {
  const { subject, isGone = false, at } = written?.done ?? {};
  if (subject === undefined || at === undefined) return known;
  const updatedAt = isGone ? null : subject.updatedAt;
  if (!isNewer({ updatedAt, at }, known)) return known;
  // Writes look for no copies, no history and nobody it is with.
  const { copies, moves, contact, moreContacts, isFollowedUp, series } = known.item;
  const told = { copies, moves, contact, moreContacts, isFollowedUp, series };
  return { item: { ...subject, ...told }, updatedAt, at };
}

/** By HubSpot's own stamps where they differ, else by when the card got to know. */
function isNewer(one: Omit<Version, 'item'>, other: Omit<Version, 'item'>): boolean {
  const [a, b] = [one.updatedAt?.getTime(), other.updatedAt?.getTime()];
  return a === undefined || b === undefined || a === b ? one.at > other.at : a > b;
}

function isOutcome(item: Item | undefined, other: Item): boolean {
  return item !== undefined && valueOf(item.outcome) === valueOf(other.outcome);
}

function valueOf(outcome: Outcome | null): string | null {
  return outcome?.value ?? null;
}

/** Whether the list says of a row what was made of it. */
function isSame(edit: Line<Item> | undefined, listed: Item): boolean {
  const { subject, isGone = false } = edit?.done ?? {};
  const parts = ({ title, place, start, end }: Item) => [
    title,
    place,
    start?.getTime(),
    end?.getTime(),
  ];
  return (
    subject === undefined || (!isGone && parts(subject).join('\n') === parts(listed).join('\n'))
  );
}
