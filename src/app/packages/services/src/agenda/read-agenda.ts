import type { ItemKind } from '@app/domain/agenda/agenda-item';
import {
  listAssociatedIds,
  type AssociatedIds,
} from '@app/hubspot/crm/associations/list-associated-ids';
import type { CardRecord } from '@app/hubspot/crm/objects/card-record';
import { objectTypeIds } from '@app/hubspot/paths';
import {
  getAppointmentOutcomes,
  getMeetingOutcomes,
  standardOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import { loadOwners } from '../account/owners.ts';
import { keyOf } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { attempt, type Attempt } from './attempt.ts';
import {
  areMovesRead,
  isReadWhole,
  readWhole,
  type KindQuery,
  type KindRead,
} from './read-kind.ts';
import { readCardRecord, readPeople, type PeopleOfItems } from './read-people.ts';
import { readWindow } from './read-window.ts';

export type AgendaRead = {
  record: Attempt<CardRecord>;
  kinds: Record<ItemKind, Attempt<KindRead>>;
  outcomes: Record<ItemKind, Attempt<ItemOutcomes>>;
  owners: Attempt<unknown>;
  /** Whom the items are with, where they are read whole. */
  people: PeopleOfItems;
};

/** Everything the agenda is made of, two round trips deep whatever the number of items. */
export async function readAgenda(
  ctx: ServiceContext,
  query: Omit<KindQuery, 'kind' | 'outcomes'>,
): Promise<AgendaRead> {
  const key = keyOf(query.record);
  const [record, appointmentIds, meetingIds, appointmentOutcomes, meetingOutcomes, owners] =
    await Promise.all([
      attempt(readCardRecord(ctx, query.record)),
      attempt(listAssociatedIds(ctx.hubspot, key, objectTypeIds.appointment)),
      attempt(listAssociatedIds(ctx.hubspot, key, objectTypeIds.meeting)),
      attempt(getAppointmentOutcomes(ctx)),
      attempt(getMeetingOutcomes(ctx)),
      attempt(loadOwners(ctx)),
    ]);
  const outcomes = { appointment: appointmentOutcomes, meeting: meetingOutcomes };

  const read = (
    kind: ItemKind,
    ids: Attempt<AssociatedIds>,
    other: Attempt<AssociatedIds>,
  ): Promise<Attempt<KindRead>> =>
    readKind(
      ctx,
      { ...query, kind, outcomes: outcomesOrDefault(ctx, kind, outcomes[kind]) },
      ids,
      other,
    );
  const [appointment, meeting, people] = await Promise.all([
    read('appointment', appointmentIds, meetingIds),
    read('meeting', meetingIds, appointmentIds),
    readPeople(ctx, record.ok ? record.value.contactIds : [], {
      appointment: idsReadWhole(appointmentIds, meetingIds),
      meeting: idsReadWhole(meetingIds, appointmentIds),
    }),
  ]);
  return {
    record,
    kinds: { appointment, meeting },
    outcomes,
    owners,
    people,
  };
}

function idsReadWhole(
  ids: Attempt<AssociatedIds>,
  other: Attempt<AssociatedIds>,
): readonly string[] {
  const isWhole = ids.ok && isReadWhole(ids.value, other.ok ? other.value : undefined);
  return isWhole ? ids.value.ids : [];
}

/** The standard property without options, where the account's own could not be read. */
export function outcomesOrDefault(
  ctx: ServiceContext,
  kind: ItemKind,
  outcomes: Attempt<ItemOutcomes>,
): ItemOutcomes {
  return outcomes.ok ? outcomes.value : standardOutcomes(ctx, kind);
}

async function readKind(
  ctx: ServiceContext,
  query: KindQuery,
  ids: Attempt<AssociatedIds>,
  other: Attempt<AssociatedIds>,
): Promise<Attempt<KindRead>> {
  if (!ids.ok) return ids;
  const otherIds = other.ok ? other.value : undefined;
  return attempt(
    isReadWhole(ids.value, otherIds)
      ? readWhole(ctx, query, ids.value.ids, areMovesRead(ids.value, otherIds))
      : readWindow(ctx, query),
  );
}
