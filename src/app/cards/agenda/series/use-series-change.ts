import type { DataOf } from '@app/contracts/contract';
import type { listSeries } from '@app/contracts/agenda/list-series';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { isOver } from '@app/domain/agenda/agenda-view';
import { isDecided } from '@app/domain/outcome/outcome';
import { useState } from 'react';
import { entryFor } from '../../time-entry/time-entry.ts';
import { useClashes, type Clash } from '../../time-entry/use-clashes.ts';
import { useOccupied } from '../../time-entry/use-occupied.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item } from '../types.ts';
import { newTime, type Dated, type NewTime } from './new-times.ts';

export type Series = DataOf<typeof listSeries>;
export type Member = Item & Dated;
/** One that is to be changed: where it would go, and what is there; undefined while that is looked up. */
export type Planned = { member: Member; to: NewTime; clashes: Clash[] | null | undefined };

export const reaches = ['one', 'following', 'all'] as const;
export type Reach = (typeof reaches)[number];

/** Which of a series are to be changed, where they would go, and what is there. */
export function useSeriesChange({ items }: Series, own: Member, { record }: AgendaActions) {
  const { clocks, now } = useAgendaTexts();
  const [reach, setReach] = useState<Reach>('following');
  const [entry, setEntry] = useState(() => entryFor(own, clocks.repZone));
  const within = items.filter(isWithin(reach, own, items));
  const members = within.filter(
    (one): one is Member => one.start !== null && !isDecided(one.outcome) && !isOver(one, now),
  );
  const times = members.map((member) => newTime(member, own, entry));
  const before = entryFor(own, entry.timeZone);
  const isMoved = before.wallClock !== entry.wallClock || before.durationMs !== entry.durationMs;
  const intervals = useOccupied(isMoved ? times : []);
  const clashes = useClashes({ record, intervals, ownerId: own.owner?.id });
  // Where another one of them is now, it is not any more.
  const moving = new Set(members.map(itemKey));
  const others = clashes?.filter(({ item }) => !moving.has(itemKey(item)));
  return {
    reach,
    setReach,
    entry,
    setEntry,
    isMoved,
    /** How many of those within reach are over or have an outcome. */
    staying: within.length - members.length,
    planned: members.map((member, index): Planned => {
      const to = times[index] ?? { ...member, gap: null };
      const met = others?.filter(({ interval }) => interval === index) ?? clashes;
      return { member, to, clashes: isMoved ? met : [] };
    }),
  };
}

function isWithin(reach: Reach, own: Item, items: Item[]): (one: Item) => boolean {
  const at = items.findIndex(({ id }) => id === own.id);
  return (one) => {
    if (reach === 'all') return true;
    return reach === 'one' ? one.id === own.id : items.indexOf(one) >= at;
  };
}
