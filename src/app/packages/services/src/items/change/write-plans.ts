import { itemKey, type AgendaItem } from '@app/domain/agenda/agenda-item';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import type { Attempt } from '../../agenda/attempt.ts';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { isSameValue } from '../same-value.ts';
import { sealWayBack } from '../way-back.ts';
import { withWhereToLook } from '../where-to-look.ts';
import { writeOverMany, type PlannedUpdate } from './write-outcomes.ts';

/** What an item is to have, and what is known of it. */
export type WritePlan = Pick<PlannedUpdate, 'before' | 'staleDetails'> & {
  values: Record<string, string>;
};

export type PlanDone = Pick<AgendaItem, 'updatedAt'> & {
  /** Puts the values back; absent where nothing was written. */
  undo?: string;
};

/** Which of the values an item has not yet. */
export function changesIn({ before, values }: WritePlan): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !isSameValue(before.stored.properties[name], value),
    ),
  );
}

/** What became of each, in one batch write for each kind; nothing is sent for what is so already. */
export async function writePlans(
  ctx: ServiceContext,
  record: RecordRef,
  plans: readonly WritePlan[],
): Promise<(item: ItemRecord) => Attempt<PlanDone>> {
  const written = await Promise.all(
    bothKinds.map(async (kind): Promise<[string, Attempt<PlanDone>][]> => {
      const updates = plans.flatMap((plan): PlannedUpdate[] => {
        const properties = changesIn(plan);
        if (plan.before.kind !== kind || Object.keys(properties).length === 0) return [];
        return [{ ...plan, id: plan.before.id, properties }];
      });
      const answers = await writeOverMany(ctx, kind, updates);
      return updates.map(({ id, before, properties }) => {
        const key = itemKey(before);
        const answer = answers.get(id);
        if (answer === undefined) throw new TypeError(`${key} has no answer.`);
        const undo = sealWayBack(ctx, record, before, {
          before: before.stored,
          written: properties,
        });
        const way = undo === undefined ? {} : { undo };
        return answer.ok
          ? [key, { ok: true, value: { ...answer.value, ...way } }]
          : [key, { ok: false, error: withWhereToLook(answer.error, 'get-item', key, way) }];
      });
    }),
  );
  const answers = new Map(written.flat());
  return (item) => answers.get(itemKey(item)) ?? { ok: true, value: { updatedAt: item.updatedAt } };
}
