import type { handOver as handOverContract } from '@app/contracts/agenda/hand-over';
import { errorFromReport } from '@app/contracts/read-reply';
import { AppError } from '@app/domain/app-error';
import { callFunction } from '@app/card-kit/call-function';
import type { Command } from '@app/card-kit/write/write-line';
import { turn, type Side } from './turn.ts';
import type { Item, RowScope } from '../types.ts';

export type NewOwner = { ownerId: string; name: string };

/** Gives an item to another owner; its calendar event stays where it is. */
export function handOver(scope: RowScope, item: Item, to: NewOwner): Command<Item> {
  const { record, words, refreshOverview } = scope;
  const sideOf = (id: string | null): Side => ({
    said: ({ owner }) => words.handedTo(owner?.name ?? words.owner),
    isAt: ({ item: read }) => (read.owner?.id ?? null) === id,
    told: ({ item: read }) => ({ owner: read.owner?.name ?? '' }),
  });
  const before = item.owner?.id ?? null;
  return turn(scope, {
    edit: { ownerId: to.ownerId },
    send: async (sent, shown) => {
      const { kind, id } = shown;
      const { results } = await callFunction<typeof handOverContract>('agenda/hand-over', {
        record,
        changes: [{ item: { kind, id }, ...sent }],
      });
      const [result] = results;
      if (result === undefined) throw unanswered();
      if (!result.ok) throw errorFromReport(result.error);
      const { owner, updatedAt, undo } = result;
      return { item: { ...shown, owner, updatedAt: updatedAt ?? shown.updatedAt }, undo };
    },
    from: sideOf(before),
    to: sideOf(to.ownerId),
    ...(before !== null && { back: { ownerId: before } }),
    message: words.handedTo(to.name),
    refresh: refreshOverview,
  });
}

function unanswered(): AppError {
  return new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.');
}
