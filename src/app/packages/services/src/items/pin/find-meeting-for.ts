import type { AppError } from '@app/domain/app-error';
import { associatedWith } from '@app/hubspot/crm/objects/card-record';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { dateOf, type RecordReply, wordsOf } from '@app/hubspot/crm/records/record-reply';
import { searchRecords, type SearchFilter } from '@app/hubspot/crm/records/search-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { loadItems } from '../load-items.ts';

export type LinkedAppointment = { start: Date | null; meetingIds: ReadonlySet<string> };

const { start, title } = agendaProperties.meeting;

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
  const startName = agendaProperties.appointment.start;
  const { appointment: typeId, meeting: toTypeId } = objectTypeIds;
  const [loaded, linked] = await Promise.all([
    loadItems(ctx, owner, [item], { appointment: [startName], meeting: [] }),
    attempt(listAssociations(ctx.hubspot, typeId, [id], toTypeId)),
  ]);
  const record = loaded.get(item);
  if (!record.ok) throw record.error;
  if (!linked.ok && !isUnassociable(linked.error)) throw linked.error;
  return {
    start: dateOf(record.value, startName),
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
  const filters: SearchFilter[] = [];
  // HubSpot takes a hundred values for IN.
  const values = [...appointment.meetingIds].slice(0, 100);
  if (values.length > 0) filters.push({ propertyName: 'hs_object_id', operator: 'IN', values });
  const startMs = appointment.start?.getTime();
  if (startMs !== undefined) {
    filters.push({ propertyName: start, operator: 'EQ', value: String(startMs) });
  }
  if (filters.length === 0) return null;
  const ofRecord = associatedWith(owner);
  const { records } = await searchRecords(ctx.hubspot, objectTypeIds.meeting, {
    filterGroups: filters.map((filter) => ({ filters: [ofRecord, filter] })),
    sort: { propertyName: start, direction: 'DESCENDING' },
    properties: [title],
    limit: 100,
  });
  const isLinked = ({ id }: RecordReply): boolean => appointment.meetingIds.has(id);
  const meeting = records.find(isLinked) ?? records[0];
  return meeting === undefined ? null : { id: meeting.id, title: wordsOf(meeting, title) };
}
