import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listKnownItems } from '@app/hubspot/crm/objects/read-items';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { explainUnreadable, unknownItem, type LoadedItems } from '../items/load-items.ts';
import type { ServiceContext } from '../service-context.ts';

type KindValues = { records: Map<string, ItemRecord>; unread: ReadonlySet<string> };

/**
 * The current values of up to 100 items, and the proof that each belongs to the owner: one that has another by
 * now is NOT_ASSOCIATED. One call for each kind.
 * @throws AppError the reason, when no kind that is asked for can be read.
 */
export async function loadOwnItems(
  ctx: ServiceContext,
  ownerId: string,
  items: readonly ItemRef[],
): Promise<Pick<LoadedItems, 'get'>> {
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const reads = new Map(
    await Promise.all(
      kinds.map(async (kind): Promise<[ItemKind, Attempt<KindValues>]> => {
        const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
        const read = await attempt(readKind(ctx, kind, ids));
        if (read.ok) return [kind, read];
        return [kind, { ok: false, error: await explainUnreadable(ctx, kind, read.error) }];
      }),
    ),
  );
  const failures = [...reads.values()].flatMap((read) => (read.ok ? [] : [read.error]));
  if (failures[0] !== undefined && failures.length === reads.size) throw failures[0];
  return { get: (item) => findOwn(item, reads.get(item.kind), ownerId) };
}

async function readKind(ctx: ServiceContext, kind: ItemKind, ids: string[]): Promise<KindValues> {
  const { records, unread } = await listKnownItems(ctx.hubspot, kind, ids);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    unread: new Set(unread),
  };
}

function findOwn(
  item: ItemRef,
  read: Attempt<KindValues> | undefined,
  ownerId: string,
): Attempt<ItemRecord> {
  if (read === undefined) throw new TypeError(`${itemKey(item)} was not loaded.`);
  if (!read.ok) return read;
  if (read.value.unread.has(item.id)) return { ok: false, error: partialError([item.id]) };
  const record = read.value.records.get(item.id);
  if (record === undefined) return { ok: false, error: unknownItem(item) };
  return record.ownerId === ownerId
    ? { ok: true, value: record }
    : { ok: false, error: otherOwner(item) };
}

function otherOwner(item: ItemRef): AppError {
  return new AppError('NOT_ASSOCIATED', `This ${item.kind} belongs to somebody else by now.`, {
    details: { item: itemKey(item) },
  });
}
