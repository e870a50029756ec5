import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AppError, ErrorCode } from '@app/domain/app-error';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import { listItems } from '@app/hubspot/crm/objects/read-items';
import { updatedAtOf } from '@app/hubspot/crm/records/record-reply';
import { updateRecords, type RecordUpdate } from '@app/hubspot/crm/records/update-records';
import { objectTypeIds } from '@app/hubspot/paths';
import { attempt, type Attempt } from '../../agenda/attempt.ts';
import type { ServiceContext } from '../../service-context.ts';
import { isSameValue } from '../same-value.ts';
import { staleError } from '../stale.ts';

/** What is to be written over a record as it was read. */
export type PlannedUpdate = RecordUpdate & {
  before: ItemRecord;
  /** What a refusal as STALE tells beside title and times. */
  staleDetails: (record: ItemRecord) => Record<string, string>;
};

type ActionButtons = Map<string, Attempt<{ updatedAt: Date | null }>>;
type Failed = { update: PlannedUpdate; error: AppError };

const mendable: readonly ErrorCode[] = [
  'OUTCOME_UNKNOWN',
  'UNAVAILABLE',
  'TIMED_OUT',
  'RATE_LIMITED',
  'LOCKED',
];

/**
 * Writes over many items of one kind in one call, with an answer for each. What failed in a way that may pass
 * is looked at before it is written again: done where it is as wanted, STALE where somebody else was there.
 */
export async function writeOverMany(
  ctx: ServiceContext,
  kind: ItemKind,
  updates: readonly PlannedUpdate[],
): Promise<ActionButtons> {
  const answers: ActionButtons = new Map();
  const unclear = new Map<string, AppError>();
  let open = updates;
  for (let tries = 1; open.length > 0; tries += 1) {
    const failed = await writeOnce(ctx, kind, open, answers);
    for (const { update, error } of failed) {
      if (error.code === 'OUTCOME_UNKNOWN') unclear.set(update.id, error);
      answers.set(update.id, { ok: false, error: unclear.get(update.id) ?? error });
    }
    const passing = failed.filter(({ error }) => mendable.includes(error.code));
    // Of an answer that is lost nobody knows when to come again; of a limit, HubSpot says so.
    const first = passing.find(({ error }) => error.code !== 'OUTCOME_UNKNOWN') ?? passing[0];
    if (first === undefined) break;
    const canRepeat = await ctx.hubspot.waitToRepeat(first.error, tries);
    const seen = await attempt(lookAt(ctx, kind, passing));
    if (!seen.ok) break;
    const untouched: PlannedUpdate[] = [];
    for (const { update } of passing) {
      const answer = judge(update, seen.value.get(update.id));
      if (answer === 'untouched') untouched.push(update);
      else if (answer !== null) answers.set(update.id, answer);
    }
    open = canRepeat ? untouched : [];
  }
  return answers;
}

async function writeOnce(
  ctx: ServiceContext,
  kind: ItemKind,
  updates: readonly PlannedUpdate[],
  answers: ActionButtons,
): Promise<Failed[]> {
  const bare = updates.map(({ id, properties }) => ({ id, properties }));
  const written = await updateRecords(ctx.hubspot, objectTypeIds[kind], bare);
  return updates.flatMap((update) => {
    const reply = written.get(update.id);
    if (reply === undefined) throw new TypeError(`${update.id} has no answer.`);
    if (!reply.ok) return [{ update, error: reply.error }];
    answers.set(update.id, { ok: true, value: { updatedAt: updatedAtOf(reply.value) } });
    return [];
  });
}

async function lookAt(
  ctx: ServiceContext,
  kind: ItemKind,
  failed: readonly Failed[],
): Promise<Map<string, ItemRecord>> {
  const ids = failed.map(({ update }) => update.id);
  const records = await listItems(ctx.hubspot, kind, ids);
  return new Map(records.map((record) => [record.id, record]));
}

/** What became of an update, or that nobody has touched the record since it was read; null where nobody knows. */
function judge(
  { properties, before, staleDetails }: PlannedUpdate,
  record: ItemRecord | undefined,
): Attempt<{ updatedAt: Date | null }> | 'untouched' | null {
  if (record === undefined) return null;
  const stored = record.stored.properties;
  const isAs = (wanted: typeof stored): boolean =>
    Object.keys(properties).every((name) => isSameValue(stored[name], wanted[name]));
  if (isAs(properties)) return { ok: true, value: { updatedAt: record.updatedAt } };
  const stale = staleError(record, before.updatedAt, staleDetails);
  if (stale !== undefined) return { ok: false, error: stale };
  return isAs(before.stored.properties) ? 'untouched' : null;
}
