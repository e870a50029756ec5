import { itemKey, type ItemKind, type ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { listKnownAssociations } from '@app/hubspot/crm/associations/list-associations';
import type { AskedField, ItemRecord } from '@app/hubspot/crm/objects/item';
import { listKnownItems } from '@app/hubspot/crm/objects/read-items';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { objectTypeIds } from '@app/hubspot/paths';
import { explainUnreadableAppointments } from '../agenda/appointments-state.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';

export type LoadedItems = {
  get(item: ItemRef): Attempt<ItemRecord>;
  /** Every record of that record's type an item is associated with. */
  associatedIdsOf(item: ItemRef): string[];
};

/**
 * The current values of up to 100 items that somebody wants to act on, and the proof that each belongs to
 * the record: an item that does not is NOT_ASSOCIATED, an unknown one NOT_FOUND, and one that HubSpot could
 * not read beside the others UNAVAILABLE. Two calls for each kind, one round trip deep. `more` fields are
 * read beside those of a row, and `properties` of the account's, whatever they are.
 * @throws AppError the reason, when no kind that is asked for can be read.
 */
export async function loadItems(
  ctx: ServiceContext,
  record: RecordRef,
  items: readonly ItemRef[],
  more: readonly AskedField[] = [],
  properties: readonly string[] = [],
): Promise<LoadedItems> {
  const kinds = bothKinds.filter((kind) => items.some((item) => item.kind === kind));
  const reads = new Map(
    await Promise.all(
      kinds.map(async (kind): Promise<[ItemKind, Attempt<KindValues>]> => {
        const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
        const read = await attempt(readKind(ctx, record, kind, ids, { more, properties }));
        if (read.ok) return [kind, read];
        return [kind, { ok: false, error: await explainUnreadable(ctx, kind, read.error) }];
      }),
    ),
  );
  const failures = [...reads.values()].flatMap((read) => (read.ok ? [] : [read.error]));
  if (failures[0] !== undefined && failures.length === reads.size) throw failures[0];
  return {
    get: (item) => findItem(item, reads.get(item.kind), record),
    associatedIdsOf: ({ kind, id }) => {
      const read = reads.get(kind);
      return read?.ok === true ? [...(read.value.associated.get(id) ?? [])] : [];
    },
  };
}

type KindValues = {
  records: Map<string, ItemRecord>;
  associated: Map<string, Set<string>>;
  /** Items of which not everything could be read. */
  unread: ReadonlySet<string>;
};

async function readKind(
  ctx: ServiceContext,
  { objectTypeId }: RecordRef,
  kind: ItemKind,
  ids: string[],
  asked: { more: readonly AskedField[]; properties: readonly string[] },
): Promise<KindValues> {
  const [{ records, unread }, associated] = await Promise.all([
    listKnownItems(ctx.hubspot, kind, ids, asked.more, asked.properties),
    listKnownAssociations(ctx.hubspot, objectTypeIds[kind], ids, objectTypeId),
  ]);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    associated: associated.found,
    unread: new Set([...unread, ...associated.unread]),
  };
}

/** The error, or that appointments are not activated where that is why. */
export async function explainUnreadable(
  ctx: ServiceContext,
  kind: ItemKind,
  error: AppError,
): Promise<AppError> {
  if (kind === 'meeting') return error;
  const state = await explainUnreadableAppointments(ctx, error);
  return state === 'not-activated' ? notActivated() : error;
}

export function notActivated(): AppError {
  return new AppError(
    'NOT_ACTIVATED',
    'Appointments are not activated in this account. An admin can activate them in HubSpot.',
  );
}

function findItem(
  item: ItemRef,
  read: Attempt<KindValues> | undefined,
  { objectId }: RecordRef,
): Attempt<ItemRecord> {
  if (read === undefined) throw new TypeError(`${itemKey(item)} was not loaded.`);
  if (!read.ok) return read;
  if (read.value.unread.has(item.id)) return { ok: false, error: partialError([item.id]) };
  const record = read.value.records.get(item.id);
  if (record === undefined) return { ok: false, error: unknownItem(item) };
  return read.value.associated.get(item.id)?.has(objectId) === true
    ? { ok: true, value: record }
    : { ok: false, error: notAssociated(item) };
}

export function unknownItem(item: ItemRef): AppError {
  return new AppError('NOT_FOUND', `HubSpot does not know this ${item.kind}.`, {
    details: { item: itemKey(item) },
  });
}

export function notAssociated(item: ItemRef): AppError {
  return new AppError('NOT_ASSOCIATED', `This ${item.kind} does not belong to this record.`, {
    details: { item: itemKey(item) },
  });
}
