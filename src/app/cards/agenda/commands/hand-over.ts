import type { handOver as handOverContract } from '@app/contracts/agenda/hand-over';
import { callFunction } from '@app/card-kit/call-function';
import { answerTogether } from '@app/card-kit/write/answers-for';
import type { Command } from '@app/card-kit/write/write-line';
import { turn, type Side } from './turn.ts';
import type { Item, NewOwner, RowScope } from '../types.ts';

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
    send: async (sent, shown, batch) => {
      const { kind, id } = shown;
      const change = { item: { kind, id }, ...sent };
      const answer = await answerTogether(batch, change, (changes) =>
        callFunction<typeof handOverContract>('agenda/hand-over', { record, changes }),
      );
      if (!answer.ok) throw answer.error;
      const { owner, updatedAt, undo } = answer;
      return { item: { ...shown, owner, updatedAt: updatedAt ?? shown.updatedAt }, undo };
    },
    from: sideOf(before),
    to: sideOf(to.ownerId),
    ...(before !== null && { back: { ownerId: before } }),
    message: words.handedTo(to.name),
    refresh: refreshOverview,
  });
}
