import type { AssociatedIds } from '@app/hubspot/crm/associations/list-associated-ids';
import { listItemHistories, listKnownItems } from '@app/hubspot/crm/objects/read-items';
import { historyBatchSize } from '@app/hubspot/crm/records/list-record-histories';
import { batchSize } from '@app/hubspot/crm/records/list-records';
import { countMoves } from '../items/read-ledger.ts';
import type { ServiceContext } from '../service-context.ts';
import { attempt } from './attempt.ts';
import type { KindQuery, KindRead } from './kind-read.ts';
import { moreFor } from './read-window.ts';

/** How many batch reads opening the agenda may take, both kinds together. */
const maxBatchReads = 4;

/**
 * Whether a kind is read whole. Up to 400 items in all are: four batch reads in parallel, always current.
 * Beyond that a kind of more than a hundred is searched instead, so that a record with 10,000 items costs
 * as many calls as one with ten.
 */
export function isReadWhole(kind: AssociatedIds, other: AssociatedIds | undefined): boolean {
  if (!kind.isComplete) return false;
  return (
    kind.ids.length <= batchSize ||
    (other?.isComplete !== false && batchReads([kind, other], batchSize) <= maxBatchReads)
  );
}

/**
 * Whether the moves of a kind that is read whole can be told as well. HubSpot then takes half as many
 * records in a batch, so up to 200 items: beyond that it would cost more calls than an agenda may.
 */
export function areMovesRead(kind: AssociatedIds, other: AssociatedIds | undefined): boolean {
  return batchReads([kind, other], historyBatchSize) <= maxBatchReads;
}

function batchReads(kinds: readonly (AssociatedIds | undefined)[], size: number): number {
  const counts = kinds.map((kind) => (kind?.isComplete === true ? kind.ids.length : 0));
  return counts.reduce((sum, count) => sum + Math.ceil(count / size), 0);
}

export async function readWhole(
  ctx: ServiceContext,
  { kind, query }: Pick<KindQuery, 'kind' | 'query'>,
  ids: readonly string[],
  withMoves = false,
): Promise<KindRead & { isComplete: true }> {
  const more = moreFor(ctx, kind, query);
  if (withMoves) {
    const read = await attempt(listItemHistories(ctx.hubspot, kind, ids, more));
    if (read.ok) {
      const { records, unread, histories } = read.value;
      const moves = new Map([...histories].map(([id, history]) => [id, countMoves(history)]));
      return { isComplete: true, records, unread, moves };
    }
    // Histories are a pleasantry: a batch that HubSpot refuses with them is read without.
    if (read.error.code !== 'REJECTED') throw read.error;
  }
  const read = await listKnownItems(ctx.hubspot, kind, ids, more);
  return { isComplete: true, ...read };
}
