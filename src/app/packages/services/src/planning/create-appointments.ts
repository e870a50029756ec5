import type { AgendaItem } from '@app/domain/agenda-item';
import type { AppError, ErrorCode } from '@app/domain/app-error';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { createRecords, type NewRecord } from '@app/hubspot/crm/create-records';
import type { RecordReply } from '@app/hubspot/crm/record-reply';
import { objectTypeIds } from '@app/hubspot/paths';
import { requireAppointments } from '../account/appointments-enabled.ts';
import { getWritableOutcomes } from '../account/outcomes.ts';
import { attempt, type Attempt } from '../agenda/attempt.ts';
import { entryOf, ownersOf, readItemView } from '../items/item-view.ts';
import { explainUnreadable } from '../items/load-items.ts';
import { withWhereToLook } from '../items/where-to-look.ts';
import { contactRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { createdRecord } from './created-record.ts';
import { existingItems } from './existing-item.ts';
import { isSameItem } from './is-same-item.ts';
import { planOccurrences, type Occurrence } from './plan-occurrences.ts';
import { prepareAssociations, type RelatedRecords } from './prepare-associations.ts';
import { readExistingItems } from './read-existing-items.ts';

type Request = Pick<RelatedRecords, 'record' | 'on'> & { occurrences: Occurrence[] };

export type OccurrenceResult =
  | { occurrence: number; ok: true; item: AgendaItem; existedBefore: boolean }
  | { occurrence: number; ok: false; error: AppError };

type Row = Attempt<{ record: RecordReply; existedBefore: boolean }>;

/**
 * Creates up to 100 appointments of the contact in one batch, three round trips deep, with an answer for
 * each. Those the contact has already, by name and start, are answered as they are: so running it again
 * after OUTCOME_UNKNOWN creates only what is missing, with the limits that `readExistingItems` names.
 * @throws AppError NOT_ACTIVATED; OUTCOME_UNKNOWN or the reason where none of those sent is known to exist.
 */
export async function createAppointments(
  ctx: ServiceContext,
  { record, on, occurrences }: Request,
): Promise<{ results: OccurrenceResult[] }> {
  const contactId = record.objectId;
  const starts = occurrences.map(({ start }) => start);
  const read = await attempt(
    Promise.all([
      readExistingItems(ctx, 'appointment', contactId, starts),
      readItemView(ctx, contactRef(contactId), ['appointment']),
      getWritableOutcomes(ctx, 'appointment'),
      prepareAssociations(ctx, 'appointment', { record, on }),
      requireAppointments(ctx),
    ]),
  );
  if (!read.ok) throw await explainUnreadable(ctx, 'appointment', read.error);
  const [existing, view, outcomes, associations] = read.value;

  const unclaimed = new Set(existingItems('appointment', existing, view));
  const plans = planOccurrences(occurrences, outcomes).map((plan) => {
    if (!plan.ok) return plan;
    const { name: title, start } = plan.occurrence;
    const earlier = [...unclaimed].find(({ item }) =>
      isSameItem(item, { title, start, outcome: plan.outcome }),
    );
    if (earlier !== undefined) unclaimed.delete(earlier);
    return { ...plan, earlier: earlier?.record };
  });
  const created = await create(
    ctx,
    plans.flatMap((plan, index) => {
      if (!plan.ok || plan.earlier !== undefined) return [];
      return [{ traceId: String(index), properties: plan.properties, associations }];
    }),
  );
  const rows = plans.map((plan, index): Row => {
    if (!plan.ok) return plan;
    if (plan.earlier) return { ok: true, value: { record: plan.earlier, existedBefore: true } };
    const answer = created.get(String(index));
    if (answer === undefined) throw new TypeError(`Occurrence ${index} has no answer.`);
    if (answer.ok) {
      const value = createdRecord(plan.properties, answer.value);
      return { ok: true, value: { record: value, existedBefore: false } };
    }
    const error = withWhereToLook(answer.error, 'list-agenda', plan.occurrence.name);
    return { ok: false, error };
  });
  const shown = rows.flatMap((row) => (row.ok ? [row.value.record] : []));
  const owners = await ownersOf(ctx, shown);
  return {
    results: rows.map((row, occurrence): OccurrenceResult => {
      if (!row.ok) return { occurrence, ok: false, error: row.error };
      const { record: found, existedBefore } = row.value;
      const { item } = entryOf('appointment', found, { ...view, owners });
      return { occurrence, ok: true, item, existedBefore };
    }),
  };
}

async function create(
  ctx: ServiceContext,
  records: readonly NewRecord[],
): ReturnType<typeof createRecords> {
  const created = await createRecords(ctx.hubspot, objectTypeIds.appointment, records);
  const errors = [...created.values()].flatMap((answer) => (answer.ok ? [] : [answer.error]));
  const [first] = errors;
  const isShared = errors.length === records.length && errors.every((error) => error === first);
  if (first === undefined || !isShared || codesOfRows.has(first.code)) return created;
  const title = records[0]?.properties[agendaProperties.appointment.title] ?? '';
  throw withWhereToLook(first, 'list-agenda', title);
}

/** What HubSpot says of one appointment, where other errors speak of the request. */
const codesOfRows: ReadonlySet<ErrorCode> = new Set(['REJECTED', 'LOCKED', 'CONFLICT']);
