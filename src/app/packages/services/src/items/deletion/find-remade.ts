import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { listCreated } from '@app/hubspot/crm/records/list-created';
import { listFirstValues, type FirstValues } from '@app/hubspot/crm/records/list-first-values';
import { objectTypeIds } from '@app/hubspot/paths';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import type { ItemSnapshot } from './item-snapshot.ts';
import { isSameValue } from '../same-value.ts';

/** A snapshot with the values that it is made again with. */
export type Remaking = { snapshot: ItemSnapshot; values: Record<string, string> };

/** HubSpot's clock may be behind the function's by as much. */
const clocksDifferMs = 10_000;

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
  const isLater = await laterThan(ctx, kind, now, remakings);
  const isItself = (id: string): boolean =>
    remakings.some(({ snapshot }) => snapshot.item.id === id);
  const fresh = now.filter((id) => isItself(id) || isLater.some((later) => later(id)));
  const typeId = objectTypeIds[kind];
  const candidates = await listFirstValues(ctx.hubspot, typeId, fresh, names);
  candidates.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || Number(a.id) - Number(b.id));
  return new Map(
    remakings.map(({ snapshot, values }, index) => [
      snapshot.item.id,
      candidates.filter(({ id, values: first }) => {
        if (id === snapshot.item.id) return true;
        if (isItself(id) || isLater[index]?.(id) !== true) return false;
        return Object.entries(values).every(([name, value]) => isSameValue(first[name], value));
      }),
    ]),
  );
}

/**
 * Of each snapshot, what was not on the record yet when it was taken. Where it knows the time alone, that is what
 * HubSpot has made since.
 */
async function laterThan(
  ctx: ServiceContext,
  kind: ItemKind,
  now: readonly string[],
  remakings: readonly Remaking[],
): Promise<((id: string) => boolean)[]> {
  const isTimed = remakings.some(({ snapshot }) => !Array.isArray(snapshot.present));
  const created = isTimed
    ? await listCreated(ctx.hubspot, objectTypeIds[kind], now)
    : new Map<string, number>();
  return remakings.map(({ snapshot: { present } }) => {
    if (Array.isArray(present)) {
      const ids = new Set(present);
      return (id: string) => !ids.has(id);
    }
    const until = Date.parse(present.until) - clocksDifferMs;
    return (id: string) => (created.get(id) ?? 0) >= until;
  });
}
