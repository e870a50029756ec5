import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { associateBatch } from '@app/hubspot/crm/associations/associate-batch';
import { listAssociations } from '@app/hubspot/crm/associations/list-associations';
import { objectTypeIds } from '@app/hubspot/paths';
import { orNothingHidden } from '../../items/read-related.ts';
import { writeOver, type Seen } from '../../items/write-over.ts';
import type { ServiceContext } from '../../service-context.ts';

const related = ['company', 'deal', 'ticket'] as const;

export type RelatedKind = (typeof related)[number];

/** What the old item is associated with and the new meeting is not, by object type. */
export type MissingTies = { typeId: string; ids: string[] }[];

type Ids = ReadonlySet<string> | undefined;

/**
 * What is to be handed over, and what the app may not see, such as where it was installed before it asked
 * for the scopes of companies, deals and tickets.
 */
export async function readMissingTies(
  ctx: ServiceContext,
  old: ItemRef,
  meetingId: string,
): Promise<{ missing: MissingTies; unseen: RelatedKind[] }> {
  const { meeting } = objectTypeIds;
  const oldTypeId = objectTypeIds[old.kind];
  const list = (typeId: string, ids: string[], toTypeId: string) =>
    listAssociations(ctx.hubspot, typeId, ids, toTypeId);
  const bothOf = async (toTypeId: string): Promise<[Ids, Ids] | undefined> => {
    if (oldTypeId === meeting) {
      const found = await list(meeting, [old.id, meetingId], toTypeId);
      return [found.get(old.id), found.get(meetingId)];
    }
    const [ofOld, ofNew] = await Promise.all([
      list(oldTypeId, [old.id], toTypeId),
      list(meeting, [meetingId], toTypeId),
    ]);
    return [ofOld.get(old.id), ofNew.get(meetingId)];
  };
  const reads = await Promise.all(
    related.map(async (kind) => {
      const typeId = objectTypeIds[kind];
      const both = await orNothingHidden(bothOf(typeId), undefined);
      return { kind, typeId, both };
    }),
  );
  return {
    missing: reads.map(({ typeId, both }) => ({ typeId, ids: missingOf(both?.[0], both?.[1]) })),
    unseen: reads.flatMap(({ kind, both }) => (both === undefined ? [kind] : [])),
  };
}

export function missingOf(wanted: Iterable<string> | undefined, present: Ids): string[] {
  return [...(wanted ?? [])].filter((id) => present?.has(id) !== true);
}

/** Gives the meeting what it misses, with HubSpot's default types; labels stay behind. */
export async function addTies(
  ctx: ServiceContext,
  meetingId: string,
  missing: MissingTies,
): Promise<void> {
  const meeting = { typeId: objectTypeIds.meeting, id: meetingId };
  await Promise.all(
    missing
      .filter(({ ids }) => ids.length > 0)
      .map((to) =>
        writeOver(
          ctx,
          () => associateBatch(ctx.hubspot, meeting, to),
          (isUnclear) => lookFor(ctx, meetingId, to, isUnclear),
        ),
      ),
  );
}

/** After a lost answer, nobody can tell what was never there from what somebody else has taken off again. */
async function lookFor(
  ctx: ServiceContext,
  meetingId: string,
  { typeId, ids }: MissingTies[number],
  isUnclear: boolean,
): Promise<Seen<undefined>> {
  const found = await listAssociations(ctx.hubspot, objectTypeIds.meeting, [meetingId], typeId);
  if (missingOf(ids, found.get(meetingId)).length === 0) return { now: 'wanted', value: undefined };
  return isUnclear ? { now: 'other', error: null } : { now: 'before' };
}
