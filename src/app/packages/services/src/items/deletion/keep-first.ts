import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { archiveRecords } from '@app/hubspot/crm/records/archive-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { findRemade, listPresent } from './find-remade.ts';
import { remade, type Draft, type Remade } from './remade.ts';

/**
 * Looks once more: an answer that was lost is found, and of what was made at one moment the later are taken
 * back by whoever made them. As many stay as are wanted: nothing but their number tells items apart that were
 * the same in everything. What was there `before` any was made was looked at already.
 */
export async function keepFirst(
  ctx: ServiceContext,
  record: RecordRef,
  kind: ItemKind,
  {
    drafts,
    made,
    before,
  }: { drafts: readonly Draft[]; made: Map<string, Attempt<Remade>>; before: readonly string[] },
): Promise<void> {
  const found = await attempt(
    listPresent(ctx, record, kind).then((now) => {
      const known = new Set(before);
      const since = now.filter((id) => !known.has(id));
      return findRemade(ctx, kind, since, drafts);
    }),
  );
  if (!found.ok) return;
  const idsFor = ({ snapshot }: Draft): string[] =>
    (found.value.get(snapshot.item.id) ?? []).map(({ id }) => id);
  const keyOf = (draft: Draft): string => idsFor(draft).join();
  for (const key of new Set(drafts.map(keyOf))) {
    const alike = drafts.filter((draft) => keyOf(draft) === key);
    const kept = key.split(',').slice(0, alike.length);
    await settle(ctx, kind, { alike, kept, made });
  }
}

/** Gives each of some drafts that are alike one of those that stay: the one made for it, where that is among them. */
async function settle(
  ctx: ServiceContext,
  kind: ItemKind,
  {
    alike,
    kept,
    made,
  }: { alike: readonly Draft[]; kept: readonly string[]; made: Map<string, Attempt<Remade>> },
): Promise<void> {
  const madeIds = alike.map(({ snapshot }) => {
    const answer = made.get(snapshot.item.id);
    return answer?.ok === true ? answer.value.id : undefined;
  });
  const free = kept.filter((id) => id !== '' && !madeIds.includes(id));
  for (const [index, draft] of alike.entries()) {
    const [ownId, answer] = [madeIds[index], made.get(draft.snapshot.item.id)];
    if (ownId === undefined || answer?.ok !== true) {
      const isLost = answer?.ok === false && answer.error.code === 'OUTCOME_UNKNOWN';
      const id = isLost ? free.shift() : undefined;
      if (id !== undefined) made.set(draft.snapshot.item.id, remade(id, draft));
      continue;
    }
    const [id] = free;
    if (kept.includes(ownId) || id === undefined) continue;
    const taken = (await archiveRecords(ctx.hubspot, objectTypeIds[kind], [ownId])).get(ownId);
    if (taken?.ok !== true) continue;
    free.shift();
    made.set(draft.snapshot.item.id, { ok: true, value: { ...answer.value, id } });
  }
}
