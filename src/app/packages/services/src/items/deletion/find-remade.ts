import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { listFirstValues, type FirstValues } from '@app/hubspot/crm/records/list-first-values';
import { objectTypeIds } from '@app/hubspot/paths';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { ItemSnapshot } from './item-snapshot.ts';
import { isSameValue } from '../same-value.ts';

/** A snapshot with the values that it is made again with. */
export type Remaking = { snapshot: ItemSnapshot; values: Record<string, string> };

/** Ids of the items of a kind that are on the record now. */
export async function listPresent(
  ctx: ServiceContext,
  { objectTypeId, objectId }: RecordRef,
  kind: ItemKind,
): Promise<string[]> {
  const typeId = objectTypeIds[kind];
  const associated = await listAssociations(ctx.hubspot, objectTypeId, [objectId], typeId);
  return [...(associated.get(objectId) ?? [])];
}

/**
 * Which of the items that are on the record (`now`) are the ones of the snapshots, by the id of the
 * snapshot's: the item itself, where it was never deleted or an admin has restored it; else what was not there
 * when the item was deleted and was made with its very values. Somebody may have changed them since, so what
 * counts is what each was made with. The first made comes first.
 */
export async function findRemade(
  ctx: ServiceContext,
  kind: ItemKind,
  now: readonly string[],
  remakings: readonly Remaking[],
): Promise<Map<string, FirstValues[]>> {
  const names = [...new Set(remakings.flatMap(({ values }) => Object.keys(values)))];
  const before = remakings.map(({ snapshot }) => new Set(snapshot.present));
  const isItself = (id: string): boolean =>
    remakings.some(({ snapshot }) => snapshot.item.id === id);
  const fresh = now.filter((id) => isItself(id) || before.some((present) => !present.has(id)));
  const typeId = objectTypeIds[kind];
  const candidates = await listFirstValues(ctx.hubspot, typeId, fresh, names);
  candidates.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || Number(a.id) - Number(b.id));
  return new Map(
    remakings.map(({ snapshot, values }, index) => [
      snapshot.item.id,
      candidates.filter(({ id, values: first }) => {
        if (id === snapshot.item.id) return true;
        if (isItself(id) || before[index]?.has(id) === true) return false;
        return Object.entries(values).every(([name, value]) => isSameValue(first[name], value));
      }),
    ]),
  );
}
