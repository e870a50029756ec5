import type { AgendaItem, ItemRef, Owner } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { hasWords } from '@app/domain/has-words';
import type { MoveLedger } from '@app/domain/agenda/move-ledger';
import { agendaProperties, rowProperties } from '@app/hubspot/crm/records/agenda-properties';
import { getRecordHistory, type HistoryEntry } from '@app/hubspot/crm/records/get-record-history';
import type { RelatedRecord, RelatedRecordType } from '@app/hubspot/crm/objects/related-record';
import { partialError } from '@app/hubspot/crm/partial-answer';
import { type RecordReply, textOf } from '@app/hubspot/crm/records/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { findOwners } from '../account/owners.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { plainText } from '../text/read-text.ts';
import { entryOf, readItemView } from './item-view.ts';
import { explainUnreadable, notAssociated, unknownItem } from './load-items.ts';
import { readLedger } from './read-ledger.ts';
import { readRelated, relatedIds } from './read-related.ts';

type Request = { record: RecordRef; item: ItemRef };
type Related = { id: string; name: string | null };
type Attendee = Related & { kind: 'owner' | 'contact'; email: string | null };

export type ItemDetails = {
  item: AgendaItem;
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
  part: 'contacts' | 'companies' | 'deals' | 'owners';
  error: AppError;
  /** How many are missing, where not all are. */
  missing?: number;
};
type Names = { records: RelatedRecord[]; failure?: Omit<Problem, 'part'> };

const texts = ['hs_meeting_body', 'hs_internal_meeting_notes', 'hs_attendee_owner_ids'];

/**
 * Everything about one item of the record, two round trips deep. What only goes with it, people, companies
 * and deals, may be missing and is then named in `problems`.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED.
 */
export async function getItem(
  ctx: ServiceContext,
  { record: owner, item }: Request,
): Promise<ItemDetails> {
  const key = { typeId: objectTypeIds[item.kind], id: item.id };
  const idsOf = (type: RelatedRecordType | 'ticket'): Promise<Attempt<string[]>> =>
    attempt(relatedIds(ctx, key, type, owner.objectTypeId === objectTypeIds[type]));
  const noIds: Attempt<string[]> = { ok: true, value: [] };
  const [{ record, history }, contactIds, companyIds, dealIds, ticketIds, view] = await Promise.all(
    [
      readItem(ctx, item),
      idsOf('contact'),
      idsOf('company'),
      idsOf('deal'),
      owner.objectTypeId === objectTypeIds.ticket ? idsOf('ticket') : noIds,
      readItemView(ctx, owner, [item.kind]),
    ],
  );
  const idsOfType = { '0-1': contactIds, '0-2': companyIds, '0-3': dealIds, '0-5': ticketIds };
  const proof = idsOfType[owner.objectTypeId];
  if (!proof.ok) throw proof.error;
  if (!proof.value.includes(owner.objectId)) throw notAssociated(item);

  const hostIds = (textOf(record, 'hs_attendee_owner_ids') ?? '').split(';').filter(Boolean);
  const ownerId = textOf(record, 'hubspot_owner_id');
  const [contacts, companies, deals, owners, ledger] = await Promise.all([
    listNames(ctx, 'contact', contactIds),
    listNames(ctx, 'company', companyIds),
    listNames(ctx, 'deal', dealIds),
    attempt(findOwners(ctx, new Set([...hostIds, ...(ownerId === null ? [] : [ownerId])]))),
    readLedger(ctx, history),
  ]);
  const known = owners.ok ? owners.value : null;
  return {
    item: entryOf(item.kind, record, { ...view, owners: known }).item,
    description: plainTextOf(record, 'hs_meeting_body'),
    internalNotes: plainTextOf(record, 'hs_internal_meeting_notes'),
    location: textOf(record, 'hs_meeting_location'),
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
    ],
  };
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
): Promise<{ record: RecordReply; history: HistoryEntry[] }> {
  const key = { typeId: objectTypeIds[item.kind], id: item.id };
  const properties = [...rowProperties[item.kind], ...(item.kind === 'meeting' ? texts : [])];
  const { start } = agendaProperties[item.kind];
  const read = await attempt(getRecordHistory(ctx.hubspot, key, properties, start));
  if (read.ok) return read.value;
  const error = await explainUnreadable(ctx, item.kind, read.error);
  throw error.code === 'NOT_FOUND' ? unknownItem(item) : error;
}

function plainTextOf(record: RecordReply, property: string): string | null {
  const text = plainText(textOf(record, property) ?? '');
  return hasWords(text) ? text : null;
}

function hostOf(id: string, owners: ReadonlyMap<string, Owner> | null): Attendee {
  return { kind: 'owner', id, name: owners?.get(id)?.name ?? null, email: null };
}
