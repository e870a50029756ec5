import type { AppError } from '@app/domain/app-error';
import { afterWrite, toItem, type ItemRecord } from '@app/hubspot/crm/objects/item';
import { getRecord } from '@app/hubspot/crm/records/get-record';
import { updatedAtOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import { updateRecord } from '@app/hubspot/crm/records/update-record';
import { objectTypeIds, type RecordKey } from '@app/hubspot/paths';
import { attempt } from '../agenda/attempt.ts';
import type { ServiceContext } from '../service-context.ts';
import { isSameValue, readsTheSame } from './same-value.ts';

/** What stands there after a write that failed or whose answer is lost. */
export type Seen<T> =
  | { now: 'wanted'; value: T }
  /** As before the write, and nobody has changed anything since. */
  | { now: 'before' }
  /** Neither: somebody else was there. */
  | { now: 'other'; error: AppError | null };

/**
 * Carries out a write that states final values. HubSpot knows no conditional write, so it is never sent
 * blindly again: after each failure that a repetition may mend, `look` tells whether it is as wanted, as
 * before or as somebody else has made it. Only what is as before is written again.
 * @throws AppError OUTCOME_UNKNOWN where nobody can tell whether it was done, or the error of `look`.
 */
export async function writeOver<T>(
  ctx: ServiceContext,
  write: () => Promise<T>,
  look: (isUnclear: boolean) => Promise<Seen<T>>,
): Promise<T> {
  let unclear: AppError | undefined;
  for (let tries = 1; ; tries += 1) {
    const written = await attempt(write());
    if (written.ok) return written.value;
    const { error } = written;
    if (error.code === 'OUTCOME_UNKNOWN') unclear = error;
    const canRepeat = await ctx.hubspot.waitToRepeat(error, tries);
    if (!canRepeat && unclear === undefined) throw error;
    const seen = await attempt(look(unclear !== undefined));
    if (!seen.ok) throw unclear ?? error;
    if (seen.value.now === 'wanted') return seen.value.value;
    if (seen.value.now === 'other') throw seen.value.error ?? unclear ?? error;
    if (!canRepeat) throw unclear ?? error;
  }
}

/**
 * Sets values of one record over those that were read (`before`, with all that are set). `otherwise` is what
 * to answer where somebody else has changed the record meanwhile.
 */
export async function setValues(
  ctx: ServiceContext,
  key: RecordKey,
  change: {
    before: RecordReply;
    values: Record<string, string>;
    otherwise: (record: RecordReply) => AppError | null;
  },
): Promise<RecordReply> {
  const { before, values, otherwise } = change;
  const names = Object.keys(values);
  return writeOver(
    ctx,
    () => updateRecord(ctx.hubspot, key.typeId, key.id, values),
    async (isUnclear): Promise<Seen<RecordReply>> => {
      const asked = [...new Set([...Object.keys(before.properties), ...names])];
      const record = await getRecord(ctx.hubspot, key.typeId, key.id, asked);
      const isAs = (wanted: RecordReply['properties'], isSame = isSameValue): boolean =>
        names.every((name) => isSame(record.properties[name], wanted[name]));
      if (isAs(values)) return { now: 'wanted', value: record };
      // Where the write was certainly not carried out, the values alone tell.
      const isUntouched =
        !isUnclear || updatedAtOf(record)?.getTime() === updatedAtOf(before)?.getTime();
      if (isUntouched && isAs(before.properties)) return { now: 'before' };
      return isAs(values, readsTheSame)
        ? { now: 'wanted', value: record }
        : { now: 'other', error: otherwise(record) };
    },
  );
}

/** The same for an item, as it is then; nothing is sent where there is nothing to set. */
export async function setItemValues(
  ctx: ServiceContext,
  before: ItemRecord,
  values: Record<string, string>,
  otherwise: (record: ItemRecord) => AppError | null,
): Promise<ItemRecord> {
  if (Object.keys(values).length === 0) return before;
  const { kind, id, stored } = before;
  const reply = await setValues(
    ctx,
    { typeId: objectTypeIds[kind], id },
    { before: stored, values, otherwise: (record) => otherwise(toItem(kind, record)) },
  );
  return afterWrite(before, values, reply);
}
