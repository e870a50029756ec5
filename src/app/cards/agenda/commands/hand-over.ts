import type { DataOf } from '@app/contracts/contract';
import type { handOver as handOverContract } from '@app/contracts/agenda/hand-over';
import { errorFromReport } from '@app/contracts/read-reply';
import type { RecordRef } from '@app/contracts/record';
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
      const result = await sendTogether(record, { item: { kind, id }, ...sent });
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

type Change = { item: { kind: Item['kind']; id: string }; expectedUpdatedAt?: string } & (
  { ownerId: string } | { undo: string }
);
type Answer = DataOf<typeof handOverContract>['results'][number];
type Waiting = {
  change: Change;
  resolve: (answer: Answer) => void;
  reject: (why: unknown) => void;
};

const batchSize = 100;
const waiting: Waiting[] = [];

/** Writes a row in one call with all that are given away in the same moment. */
function sendTogether(record: RecordRef, change: Change): Promise<Answer> {
  return new Promise((resolve, reject) => {
    waiting.push({ change, resolve, reject });
    if (waiting.length === 1) queueMicrotask(() => void send(record, waiting.splice(0)));
  });
}

/** A hundred at a time. A call that fails as a whole fails for each. */
async function send(record: RecordRef, rows: Waiting[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    const chunk = rows.slice(start, start + batchSize);
    try {
      const { results } = await callFunction<typeof handOverContract>('agenda/hand-over', {
        record,
        changes: chunk.map(({ change }) => change),
      });
      chunk.forEach(({ resolve, reject }, index) => {
        const result = results[index];
        if (result === undefined) reject(unanswered());
        else resolve(result);
      });
    } catch (error) {
      for (const { reject } of chunk) reject(error);
    }
  }
}

function unanswered(): AppError {
  return new AppError('OUTCOME_UNKNOWN', 'HubSpot did not answer for this item.');
}
