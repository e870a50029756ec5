import type { ItemKind } from '@app/domain/agenda/agenda-item';
import {
  listAssociatedIds,
  type AssociatedIds,
} from '@app/hubspot/crm/associations/list-associated-ids';
import type { CardRecord } from '@app/hubspot/crm/objects/card-record';
import { objectTypeIds } from '@app/hubspot/paths';
import {
  getMeetingOutcomes,
  getWritableOutcomes,
  standardOutcomes,
  type ItemOutcomes,
} from '../account/outcomes.ts';
import { loadOwners } from '../account/owners.ts';
import { keyOf } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { attempt, type Attempt } from './attempt.ts';
import { areMovesRead, isReadWhole, readWhole } from './read-kind.ts';
import type { KindQuery, KindRead } from './kind-read.ts';
import { readCardRecord, readPeople, type PeopleOfItems } from './read-people.ts';
import { readWindow } from './read-window.ts';

type AgendaQuery = Omit<KindQuery, 'kind' | 'outcomes'>;

export type AgendaRead = {
  record: Attempt<CardRecord>;
  kinds: Record<ItemKind, Attempt<KindRead>>;
  outcomes: Record<ItemKind, Attempt<ItemOutcomes>>;
  owners: Attempt<unknown>;
  /** Whom the items are with, where they are read whole. */
  people: PeopleOfItems;
};

/**
 * Everything the agenda is made of, two round trips deep whatever the number of items; three where a fresh container
 * searches appointments that go by pipeline stage.
 */
export async function readAgenda(ctx: ServiceContext, query: AgendaQuery): Promise<AgendaRead> {
  // Pipelines are read only of an account without the status property, and beside the items: reading those takes none.
  const outcomes = {
    appointment: attempt(getWritableOutcomes(ctx, 'appointment')),
    meeting: attempt(getMeetingOutcomes(ctx)),
  };
  const [items, appointment, meeting, owners] = await Promise.all([
    readItems(ctx, query, outcomes),
    outcomes.appointment,
    outcomes.meeting,
    attempt(loadOwners(ctx)),
  ]);
  return { ...items, outcomes: { appointment, meeting }, owners };
}

async function readItems(
  ctx: ServiceContext,
  query: AgendaQuery,
  outcomes: Record<ItemKind, Promise<Attempt<ItemOutcomes>>>,
): Promise<Pick<AgendaRead, 'record' | 'kinds' | 'people'>> {
  const key = keyOf(query.record);
  const [record, appointmentIds, meetingIds] = await Promise.all([
    attempt(readCardRecord(ctx, query.record)),
    attempt(listAssociatedIds(ctx.hubspot, key, objectTypeIds.appointment)),
    attempt(listAssociatedIds(ctx.hubspot, key, objectTypeIds.meeting)),
  ]);
  const read = async (
    kind: ItemKind,
    ids: Attempt<AssociatedIds>,
    other: Attempt<AssociatedIds>,
  ): Promise<Attempt<KindRead>> => {
    if (!ids.ok) return ids;
    const otherIds = other.ok ? other.value : undefined;
    if (isReadWhole(ids.value, otherIds)) {
      const withMoves = areMovesRead(ids.value, otherIds);
      return attempt(readWhole(ctx, { ...query, kind }, ids.value.ids, withMoves));
    }
    const known = outcomesOrDefault(ctx, kind, await outcomes[kind]);
    return attempt(readWindow(ctx, { ...query, kind, outcomes: known }));
  };
  const [appointment, meeting, people] = await Promise.all([
    read('appointment', appointmentIds, meetingIds),
    read('meeting', meetingIds, appointmentIds),
    readPeople(ctx, record.ok ? record.value.contactIds : [], {
      appointment: idsReadWhole(appointmentIds, meetingIds),
      meeting: idsReadWhole(meetingIds, appointmentIds),
    }),
  ]);
  return { record, kinds: { appointment, meeting }, people };
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
