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
import { mergeText } from '../../text/merge-text.ts';
import { plainText } from '../../text/read-text.ts';
import { changeItem } from './change-item.ts';
import { openWayBack, requireEither, type WayBack } from '../way-back.ts';

const fieldNames = ['title', 'location', 'description', 'internalNotes', 'type', 'end'] as const;
type Field = (typeof fieldNames)[number];
type Values = Partial<Record<Exclude<Field, 'end'>, string | null | undefined>> & {
  end?: Date | null | undefined;
};

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
  undo?: string;
};

/** An end is written as HubSpot writes it. */
type Edit = { field: Field; value: string };

/** Description and internal notes are HTML: such text goes in escaped and comes out plain. */
const fieldsOf: Record<ItemKind, readonly Field[]> = {
  appointment: ['title', 'end'],
  meeting: fieldNames,
};

/**
 * Changes an item's words, its type or its end, or puts them back exactly as they were. Description and internal notes are plain
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
  return changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: edits.map(({ field }) => field),
    staleDetails: (current) =>
      Object.fromEntries(edits.map(({ field }) => [field, readField(current, field) ?? ''])),
    properties: (current) => wayBack?.before ?? itemValues(item.kind, changesOf(current, edits)),
  });
}

function editsOf(kind: ItemKind, changes: Values): Edit[] {
  return fieldNames.flatMap((field) => {
    const value = changes[field];
    if (value === undefined) return [];
    if (!fieldsOf[kind].includes(field)) throw noSuchField(field);
    return [{ field, value: value instanceof Date ? value.toISOString() : (value ?? '') }];
  });
}

/** The fields whose properties are put back. */
function editsIn(kind: ItemKind, before: WayBack['before']): Edit[] {
  return fieldsOf[kind].flatMap((field) => {
    const value = before[propertyOf(kind, field)];
    return value === undefined ? [] : [{ field, value }];
  });
}

/** What is to be written; what stands so already among it is passed over where it is written. */
function changesOf(current: ItemRecord, edits: readonly Edit[]): ItemChanges {
  const changes: ItemChanges = {};
  for (const { field, value } of edits) {
    if (field !== 'end') {
      changes[field] = isHtml(field) ? mergeText(current[field] ?? '', value) : value;
    } else if (readField(current, field) !== (value || null)) {
      changes.end = endAfter(current.start, value);
    }
  }
  return changes;
}

/** @throws AppError INVALID_INPUT where it would end before it begins. */
function endAfter(start: Date | null, value: string): Date | null {
  if (value === '') return null;
  const end = new Date(value);
  if (start !== null && end > start) return end;
  throw new AppError('INVALID_INPUT', 'This end cannot be saved.', {
    details: { parameter: 'changes.end', reason: 'It must be after the start.' },
  });
}

function noSuchField(field: Field): AppError {
  return new AppError('INVALID_INPUT', 'Appointments have no such field.', {
    details: {
      parameter: `changes.${field}`,
      reason: 'Only the title and the end can be changed.',
    },
  });
}

function isHtml(field: Field): boolean {
  return field === 'internalNotes' || field === 'description';
}

function readField(record: ItemRecord, field: Field): string | null {
  if (field === 'end') return record.end?.toISOString() ?? null;
  const value = record[field];
  return value === null || !isHtml(field) ? value : plainText(value) || null;
}
