import type { ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import type { RecordReply } from '@app/hubspot/crm/records/record-reply';
import * as v from 'valibot';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { seal, unseal } from './sealed.ts';

const values = v.record(v.string(), v.string());
const contents = v.object({
  item: v.object({ kind: v.string(), id: v.string() }),
  before: values,
  after: values,
});

/** Values of an item as HubSpot had them before a change, and as the change left them; empty where there are none. */
export type WayBack = Pick<v.InferOutput<typeof contents>, 'before' | 'after'>;

/** What puts the values back that were written over, exactly as they were; undefined where none were. */
export function sealWayBack(
  ctx: ServiceContext,
  record: RecordRef,
  item: ItemRef,
  { before, written }: { before: RecordReply; written: Record<string, string> },
): string | undefined {
  const names = Object.keys(written);
  if (names.length === 0) return undefined;
  return seal(ctx, record, 'changed values', {
    item: { kind: item.kind, id: item.id },
    before: Object.fromEntries(names.map((name) => [name, before.properties[name] ?? ''])),
    after: written,
  });
}

/** @throws AppError INVALID_INPUT for what was not sealed for this item. */
export function openWayBack(
  ctx: ServiceContext,
  record: RecordRef,
  item: ItemRef,
  sealed: string,
): WayBack {
  const known = { purpose: 'changed values', contents, parameter: 'undo' } as const;
  const opened = unseal(ctx, record, known, sealed);
  if (opened.item.kind === item.kind && opened.item.id === item.id) return opened;
  throw anotherItem();
}

export function anotherItem(): AppError {
  return new AppError('INVALID_INPUT', 'This can no longer be undone here.', {
    details: { parameter: 'undo', seal: 'another-item', reason: 'It was sealed for another item.' },
  });
}

/** @throws AppError INVALID_INPUT unless there is either something to do or something to undo. */
export function requireEither(wanted: unknown, undo: unknown, parameter: string): void {
  if ((wanted === undefined) !== (undo === undefined)) return;
  throw new AppError('INVALID_INPUT', 'Either something is changed or a change is undone.', {
    details: { parameter, reason: 'It takes this or `undo`, not both and not neither.' },
  });
}
