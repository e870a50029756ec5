import type { AppError } from '@app/domain/app-error';
import { associateAs } from '@app/hubspot/crm/associations/associate-as';
import type { NewAssociation } from '@app/hubspot/crm/associations/association-inputs';
import { listAssociationTypes } from '@app/hubspot/crm/associations/find-default-association-type';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { listRecords } from '@app/hubspot/crm/records/list-records';
import {
  listTypedAssociations,
  type LabelledType,
} from '@app/hubspot/crm/associations/list-typed-associations';
import { pinnedOn, pinProperty, pinValues } from '@app/hubspot/crm/objects/pin';
import type { RecordKey } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { ServiceContext } from '../../service-context.ts';
import { isSameType, kindOf, type Gap, type Links } from './item-snapshot.ts';
import { setValues } from '../write-over.ts';

type Wanted = { id: string; types: LabelledType[] };

/**
 * Associates an item with what it was associated with, labels included, as far as it is not yet. Everything
 * that can come back does, and what cannot is named.
 * @throws AppError where it is not known whether all of it is back, or cannot be for now: it can be run again.
 */
export async function restoreLinks(
  ctx: ServiceContext,
  item: RecordKey,
  links: Links,
): Promise<Gap[]> {
  const typeIds = [...new Set(links.map(({ toTypeId }) => toTypeId))];
  const gaps = await Promise.all(
    typeIds.map((toTypeId) => {
      const wanted = links
        .filter((group) => group.toTypeId === toTypeId)
        .flatMap(({ ids, types }) => ids.map((id) => ({ id, types })));
      return restoreTo(ctx, item, toTypeId, wanted);
    }),
  );
  return gaps.flat();
}

async function restoreTo(
  ctx: ServiceContext,
  item: RecordKey,
  toTypeId: string,
  wanted: readonly Wanted[],
): Promise<Gap[]> {
  const first = await associateMissing(ctx, item, toTypeId, wanted);
  const unclear = [...first].filter(([, { code }]) => code === 'OUTCOME_UNKNOWN');
  const again = wanted.filter(({ id }) => unclear.some(([known]) => known === id));
  const second = await associateMissing(ctx, item, toTypeId, again);
  const failed = new Map([...first].filter(([, { code }]) => code !== 'OUTCOME_UNKNOWN'));
  for (const [id, error] of second) failed.set(id, error);
  if (failed.size === 0) return [];
  const lasting = [...failed.values()].find(
    ({ code }) => code !== 'REJECTED' && code !== 'NOT_FOUND',
  );
  if (lasting !== undefined) throw lasting;
  const refused = wanted.filter(({ id }) => failed.has(id));
  return withoutWhatIsGone(ctx, item, toTypeId, refused);
}

/** Adds the types that are missing, and answers for what was refused. Reads first: no answer may have been lost before. */
async function associateMissing(
  ctx: ServiceContext,
  item: RecordKey,
  toTypeId: string,
  wanted: readonly Wanted[],
): Promise<Map<string, AppError>> {
  if (wanted.length === 0) return new Map<string, AppError>();
  const found = await listTypedAssociations(ctx.hubspot, item.typeId, [item.id], toTypeId);
  const present = found.get(item.id);
  const missing = wanted.flatMap(({ id, types }): NewAssociation[] => {
    const known = present?.get(id) ?? [];
    const lacking = types.filter((type) => !known.some((other) => isSameType(type, other)));
    return lacking.length === 0 ? [] : [{ toId: id, types: lacking }];
  });
  const written = await associateAs(ctx.hubspot, item, toTypeId, missing);
  return new Map(
    [...written].flatMap(([id, answer]): [string, AppError][] =>
      answer.ok ? [] : [[id, answer.error]],
    ),
  );
}

/** Records may be gone since, and labels too: the rest of what was refused is associated without them. */
async function withoutWhatIsGone(
  ctx: ServiceContext,
  item: RecordKey,
  toTypeId: string,
  refused: readonly Wanted[],
): Promise<Gap[]> {
  const ids = refused.map(({ id }) => id);
  const [records, types] = await Promise.all([
    listRecords(ctx.hubspot, toTypeId, ids, []),
    listAssociationTypes(ctx.hubspot, item.typeId, toTypeId),
  ]);
  const isThere = new Set(records.map(({ id }) => id));
  const isType = (type: LabelledType): boolean => types.some((known) => isSameType(type, known));
  const left = refused
    .filter(({ id }) => isThere.has(id))
    .map((each) => ({ id: each.id, types: each.types.filter(isType) }));
  const still = await associateMissing(ctx, item, toTypeId, left);
  const lasting = [...still.values()].find(
    ({ code }) => code !== 'REJECTED' && code !== 'NOT_FOUND',
  );
  if (lasting !== undefined) throw lasting;
  return refused.flatMap(({ id, types: all }): Gap[] => {
    if (!isThere.has(id)) return [{ part: 'record', name: kindOf(toTypeId) }];
    if (still.has(id)) return [{ part: 'links', name: kindOf(toTypeId) }];
    return all
      .filter((type) => !isType(type))
      .map(({ label, typeId }) => ({ part: 'label', name: label ?? String(typeId) }));
  });
}

/**
 * Pins the item again to the records that had it pinned: those where nothing is pinned now, or still the item
 * under the id it had (`before`). What somebody has pinned since stays, and is named.
 */
export async function restorePins(
  ctx: ServiceContext,
  itemId: string,
  before: string,
  records: readonly RecordKey[],
): Promise<Gap[]> {
  const gaps = await Promise.all(
    records.map(async (record): Promise<Gap[]> => {
      const gap: Gap = { part: 'pin', name: kindOf(record.typeId) };
      const read = await attempt(getRecord(ctx.hubspot, record.typeId, record.id, [pinProperty]));
      // That the record is gone is said of its association.
      if (!read.ok && read.error.code === 'NOT_FOUND') return [];
      if (!read.ok) throw read.error;
      const pinned = pinnedOn(read.value);
      if (pinned === itemId) return [];
      if (pinned !== null && pinned !== before) return [gap];
      const change = { before: read.value, values: pinValues(itemId), otherwise: () => null };
      const written = await attempt(setValues(ctx, record, change));
      if (written.ok) return [];
      if (written.error.code === 'REJECTED') return [gap];
      throw written.error;
    }),
  );
  return gaps.flat();
}
