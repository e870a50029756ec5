import type { AgendaItem, ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import {
  itemValues,
  propertyOf,
  type ItemChanges,
  type ItemRecord,
} from '@app/hubspot/crm/objects/item';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { htmlOf } from '../../text/html-of.ts';
import { mergeText } from '../../text/merge-text.ts';
import { plainText } from '../../text/read-text.ts';
import { changeItem } from './change-item.ts';
import { openWayBack, requireEither, type WayBack } from '../way-back.ts';

const fieldNames = ['title', 'location', 'description', 'internalNotes'] as const;
type Field = (typeof fieldNames)[number];
type Values = Partial<Record<Field, string | null | undefined>>;

type Request = {
  record: RecordRef;
  item: ItemRef;
  /** What is absent stays; null empties. */
  changes?: Values | undefined;
  /** Instead of these. */
  undo?: string | undefined;
  expectedUpdatedAt?: Date | undefined;
};

type Edited = {
  item: AgendaItem;
  previous: Partial<Record<Field, string | null>>;
  undo?: string;
};

type Edit = { field: Field; value: string };

/** Description and internal notes are HTML: such text goes in escaped and comes out plain. */
const fieldsOf: Record<ItemKind, readonly Field[]> = {
  appointment: ['title'],
  meeting: fieldNames,
};

/**
 * Changes an item's words, or puts them back exactly as they were. Description and internal notes are plain
 * text here; what was changed of them is changed in the HTML that HubSpot keeps, and the rest of it, links and
 * formatting, stays as it is.
 * @throws AppError STALE with the values that the fields have now.
 */
export async function editItem(
  ctx: ServiceContext,
  { record, item, changes, undo, expectedUpdatedAt }: Request,
): Promise<Edited> {
  requireEither(changes, undo, 'changes');
  const wayBack = undo === undefined ? undefined : openWayBack(ctx, record, item, undo);
  const edits = wayBack ? editsIn(item.kind, wayBack.before) : editsOf(item.kind, changes ?? {});
  const valuesIn = (current: ItemRecord): [Field, string | null][] =>
    edits.map(({ field }) => [field, readField(current, field)]);
  const { before, ...edited } = await changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: edits.map(({ field }) => field),
    staleDetails: (current) =>
      Object.fromEntries(valuesIn(current).map(([field, value]) => [field, value ?? ''])),
    properties: (current) => wayBack?.before ?? itemValues(item.kind, changesOf(current, edits)),
  });
  return { ...edited, previous: Object.fromEntries(valuesIn(before)) };
}

function editsOf(kind: ItemKind, changes: Values): Edit[] {
  return fieldNames.flatMap((field) => {
    const value = changes[field];
    if (value === undefined) return [];
    if (!fieldsOf[kind].includes(field)) throw noSuchField(field);
    return [{ field, value: value ?? '' }];
  });
}

/** The fields whose properties are put back. */
function editsIn(kind: ItemKind, before: WayBack['before']): Edit[] {
  return fieldsOf[kind].flatMap((field) => {
    const value = before[propertyOf(kind, field)];
    return value === undefined ? [] : [{ field, value }];
  });
}

/** What does not read as it is wanted already. */
function changesOf(current: ItemRecord, edits: readonly Edit[]): ItemChanges {
  const changes: ItemChanges = {};
  for (const { field, value } of edits) {
    if (readField(current, field) === asRead(field, value)) continue;
    changes[field] = isHtml(field) ? mergeText(current[field] ?? '', value) : value;
  }
  return changes;
}

function noSuchField(field: Field): AppError {
  return new AppError('INVALID_INPUT', 'Appointments have no such field.', {
    details: { parameter: `changes.${field}`, reason: 'Only the title can be changed.' },
  });
}

function isHtml(field: Field): boolean {
  return field === 'internalNotes' || field === 'description';
}

function readField(record: ItemRecord, field: Field): string | null {
  const value = record[field];
  return value === null || !isHtml(field) ? value : plainText(value) || null;
}

/** What a value will read like once it is written. */
function asRead(field: Field, value: string): string | null {
  return (isHtml(field) ? plainText(htmlOf(value)) : value) || null;
}
