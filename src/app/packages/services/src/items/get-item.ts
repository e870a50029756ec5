import type { AgendaItem, ItemRef, Owner } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { inWords } from '@app/domain/has-words';
import type { MoveLedger } from '@app/domain/agenda/move-ledger';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { getItemHistory } from '@app/hubspot/crm/objects/read-items';
import type { HistoryEntry } from '@app/hubspot/crm/records/get-record-history';
import type { RelatedRecord, RelatedRecordType } from '@app/hubspot/crm/objects/related-record';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { objectTypeIds } from '@app/hubspot/paths';
import { getMeetingTypes, type MeetingType } from '../account/meeting-types.ts';
import { findOwners } from '../account/owners.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { bothKinds } from '../agenda/arrange-agenda.ts';
import { ownerIdsOf } from '../agenda/to-agenda-entry.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { plainText } from '../text/read-text.ts';
import { entryOf, readItemView } from './item-view.ts';
import { explainUnreadable, loadItems, notAssociated, unknownItem } from './load-items.ts';
import { readLedger } from './read-ledger.ts';
import { readRelated, relatedIds } from './read-related.ts';

type Request = { record: RecordRef; item: ItemRef; copies: ItemRef[] };
type Related = { id: string; name: string | null };
type Attendee = Related & { kind: 'owner' | 'contact'; email: string | null };

export type ItemDetails = {
  item: AgendaItem;
  type: string | null;
  types: MeetingType[];
  duplicates: AgendaItem[] | null;
  description: string | null;
  internalNotes: string | null;
  /** As stored, a link included. */
  location: string | null;
  attendees: Attendee[];
  associations: { companies: Related[]; deals: Related[] };
  ledger: MoveLedger;
  /** What could not be read; everything else holds. */
  problems: Problem[];
};

type Problem = {
  part: 'contacts' | 'companies' | 'deals' | 'owners' | 'types';
  error: AppError;
  /** How many are missing, where not all are. */
  missing?: number;
};
type Names = { records: RelatedRecord[]; failure?: Omit<Problem, 'part'> };

const texts = ['description', 'internalNotes', 'hostIds', 'type'] as const;

/**
 * Everything about one item of the record, two round trips deep. What only goes with it, people, companies
 * and deals, may be missing and is then named in `problems`.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED.
 */
export async function getItem(
  ctx: ServiceContext,
  { record: owner, item, copies }: Request,
): Promise<ItemDetails> {
  const key = { typeId: objectTypeIds[item.kind], id: item.id };
  const idsOf = (type: RelatedRecordType | 'ticket'): Promise<Attempt<string[]>> =>
    attempt(relatedIds(ctx, key, type, owner.objectTypeId === objectTypeIds[type]));
  const noIds: Attempt<string[]> = { ok: true, value: [] };
  const kinds = bothKinds.filter((kind) => [item, ...copies].some((one) => one.kind === kind));
  const [{ record, history }, contactIds, companyIds, dealIds, ticketIds, view, others, types] =
    await Promise.all([
      readItem(ctx, item),
      idsOf('contact'),
      idsOf('company'),
      idsOf('deal'),
      owner.objectTypeId === objectTypeIds.ticket ? idsOf('ticket') : noIds,
      readItemView(ctx, owner, kinds),
      copies.length === 0 ? [] : readCopies(ctx, owner, copies),
      attempt(item.kind === 'meeting' ? getMeetingTypes(ctx) : Promise.resolve([])),
    ]);
  const idsOfType = {
    [objectTypeIds.contact]: contactIds,
    [objectTypeIds.company]: companyIds,
    [objectTypeIds.deal]: dealIds,
    [objectTypeIds.ticket]: ticketIds,
  };
  const proof = idsOfType[owner.objectTypeId];
  if (!proof.ok) throw proof.error;
  if (!proof.value.includes(owner.objectId)) throw notAssociated(item);

  const { hostIds, location } = record;
  const [contacts, companies, deals, owners, ledger] = await Promise.all([
    listNames(ctx, 'contact', contactIds),
    listNames(ctx, 'company', companyIds),
    listNames(ctx, 'deal', dealIds),
    attempt(findOwners(ctx, new Set([...hostIds, ...ownerIdsOf([record, ...(others ?? [])])]))),
    readLedger(ctx, history),
  ]);
  const known = owners.ok ? owners.value : null;
  return {
    item: entryOf(record, { ...view, owners: known }).item,
    type: inWords(record.type),
    types: types.ok ? types.value : [],
    duplicates: others?.map((other) => entryOf(other, { ...view, owners: known }).item) ?? null,
    description: plainTextOf(record.description),
    internalNotes: plainTextOf(record.internalNotes),
    location,
    attendees: [
      ...hostIds.map((id) => hostOf(id, known)),
      ...contacts.records.map((contact) => ({ kind: 'contact' as const, ...contact })),
    ],
    associations: { companies: companies.records, deals: deals.records },
    ledger,
    problems: [
      ...problemOf('contacts', contacts.failure),
      ...problemOf('companies', companies.failure),
      ...problemOf('deals', deals.failure),
      ...problemOf('owners', owners.ok ? undefined : owners),
      ...problemOf('types', types.ok ? undefined : types),
    ],
  };
}

/** Those that are there still and of the record: others are no duplicates any more. Null where that cannot be told. */
async function readCopies(
  ctx: ServiceContext,
  record: RecordRef,
  copies: readonly ItemRef[],
): Promise<ItemRecord[] | null> {
  const loaded = await attempt(loadItems(ctx, record, copies));
  if (!loaded.ok) return null;
  const reads = copies.map((copy) => loaded.value.get(copy));
  const isKnown = reads.every(
    (read) => read.ok || read.error.code === 'NOT_FOUND' || read.error.code === 'NOT_ASSOCIATED',
  );
  return isKnown ? reads.flatMap((read) => (read.ok ? [read.value] : [])) : null;
}

async function listNames(
  ctx: ServiceContext,
  type: RelatedRecordType,
  ids: Attempt<string[]>,
): Promise<Names> {
  const read = ids.ok ? await attempt(readRelated(ctx, type, ids.value)) : ids;
  if (!read.ok) return { records: [], failure: { error: read.error } };
  const { records, unread } = read.value;
  if (unread.length === 0) return { records };
  return { records, failure: { error: partialError(unread), missing: unread.length } };
}

function problemOf(part: Problem['part'], failure: Names['failure']): Problem[] {
  if (failure === undefined) return [];
  const { error, missing } = failure;
  return [{ part, error, ...(missing !== undefined && { missing }) }];
}

async function readItem(
  ctx: ServiceContext,
  item: ItemRef,
): Promise<{ record: ItemRecord; history: HistoryEntry[] }> {
  const more = item.kind === 'meeting' ? texts : [];
  const read = await attempt(getItemHistory(ctx.hubspot, item, more));
  if (read.ok) return read.value;
  const error = await explainUnreadable(ctx, item.kind, read.error);
  throw error.code === 'NOT_FOUND' ? unknownItem(item) : error;
}

function plainTextOf(html: string | null): string | null {
  return inWords(plainText(html ?? ''));
}

function hostOf(id: string, owners: ReadonlyMap<string, Owner> | null): Attendee {
  return { kind: 'owner', id, name: owners?.get(id)?.name ?? null, email: null };
}
