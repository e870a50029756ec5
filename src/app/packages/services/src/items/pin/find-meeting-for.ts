import type { AppError } from '@app/domain/app-error';
import { inWords } from '@app/domain/has-words';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { searchItems, whereOf } from '@app/hubspot/crm/objects/search-items';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { loadItems } from '../load-items.ts';

export type LinkedAppointment = { start: Date | null; meetingIds: ReadonlySet<string> };

/**
 * An appointment of the record and the meetings it is associated with. HubSpot documents no association
 * of the two: where an account has none, there are no such meetings.
 * @throws AppError NOT_FOUND, NOT_ASSOCIATED.
 */
export async function readAppointment(
  ctx: ServiceContext,
  owner: RecordRef,
  id: string,
): Promise<LinkedAppointment> {
  const item = { kind: 'appointment', id } as const;
  const { appointment: typeId, meeting: toTypeId } = objectTypeIds;
  const [loaded, linked] = await Promise.all([
    loadItems(ctx, owner, [item]),
    attempt(listAssociations(ctx.hubspot, typeId, [id], toTypeId)),
  ]);
  const record = loaded.get(item);
  if (!record.ok) throw record.error;
  if (!linked.ok && !isUnassociable(linked.error)) throw linked.error;
  return {
    start: record.value.start,
    meetingIds: (linked.ok ? linked.value.get(id) : undefined) ?? new Set(),
  };
}

/** The account associates the two not at all, or the app may not see it. */
function isUnassociable({ code }: AppError): boolean {
  return ['REJECTED', 'NOT_FOUND', 'MISSING_SCOPE', 'FORBIDDEN'].includes(code);
}

/**
 * The meeting of the record that stands for an appointment: one associated with it, or else the one that
 * starts at the same moment. Found by one search, so a meeting of the last seconds may be missed.
 */
export async function findMeetingFor(
  ctx: ServiceContext,
  owner: RecordRef,
  appointment: LinkedAppointment,
): Promise<{ id: string; title: string | null } | null> {
  const { start, meetingIds } = appointment;
  const where = whereOf('meeting');
  // HubSpot takes a hundred values for IN.
  const ids = [...meetingIds].slice(0, 100);
  const filters = [
    ...(ids.length > 0 ? [where('id', 'IN', ids)] : []),
    ...(start === null ? [] : [where('start', 'EQ', start)]),
  ];
  if (filters.length === 0) return null;
  const { records } = await searchItems(ctx.hubspot, 'meeting', {
    groups: filters.map((filter) => [associatedWith(owner), filter]),
    sort: ['start', 'DESCENDING'],
    limit: 100,
  });
  const isLinked = ({ id }: ItemRecord): boolean => meetingIds.has(id);
  const meeting = records.find(isLinked) ?? records[0];
  return meeting === undefined ? null : { id: meeting.id, title: inWords(meeting.title) };
}
