import type { AgendaItem, ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import { AppError } from '@app/domain/app-error';
import { agendaProperties } from '@app/hubspot/crm/records/agenda-properties';
import { textOf, type RecordReply } from '@app/hubspot/crm/records/record-reply';
import type { RecordRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { htmlOf } from '../../text/html-of.ts';
import { mergeText } from '../../text/merge-text.ts';
import { plainText } from '../../text/read-text.ts';
import { changeItem } from './change-item.ts';
import { openWayBack, requireEither, type WayBack } from '../way-back.ts';

const fieldNames = ['title', 'location', 'internalNotes'] as const;
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

type Where = { property: string; isHtml: boolean };
type Edit = Where & { field: Field; value: string };

const notes = 'hs_internal_meeting_notes';

/** Where HubSpot keeps a field, and whether as HTML: such text goes in escaped and comes out plain. */
const fields: Record<ItemKind, Partial<Record<Field, Where>>> = {
  appointment: { title: { property: agendaProperties.appointment.title, isHtml: false } },
  meeting: {
    title: { property: agendaProperties.meeting.title, isHtml: false },
    location: { property: 'hs_meeting_location', isHtml: false },
    internalNotes: { property: notes, isHtml: true },
  },
};

/**
 * Changes an item's words, or puts them back exactly as they were. Internal notes are plain text here; what
 * was changed of them is changed in the HTML that HubSpot keeps, and the rest of it, links and formatting,
 * stays as it is.
 * @throws AppError STALE with the values that the fields have now.
 */
export async function editItem(
  ctx: ServiceContext,
  { record, item, changes, undo, expectedUpdatedAt }: Request,
): Promise<Edited> {
  requireEither(changes, undo, 'changes');
  const wayBack = undo === undefined ? undefined : openWayBack(ctx, record, item, undo);
  const edits = wayBack ? editsIn(item.kind, wayBack.before) : editsOf(item.kind, changes ?? {});
  const fieldsOf = (current: RecordReply): [Field, string | null][] =>
    edits.map((edit) => [edit.field, readField(current, edit)]);
  const { before, ...edited } = await changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: edits.map(({ property }) => property),
    staleDetails: (current) =>
      Object.fromEntries(fieldsOf(current).map(([field, value]) => [field, value ?? ''])),
    properties: (current) =>
      wayBack?.before ??
      Object.fromEntries(
        edits
          .filter((edit) => readField(current, edit) !== asRead(edit))
          .map(({ property, isHtml, value }) => [
            property,
            isHtml ? mergeText(textOf(current, property) ?? '', value) : value,
          ]),
      ),
  });
  return { ...edited, previous: Object.fromEntries(fieldsOf(before)) };
}

function editsOf(kind: ItemKind, changes: Values): Edit[] {
  return fieldNames.flatMap((field) => {
    const value = changes[field];
    return value === undefined ? [] : [{ field, value: value ?? '', ...whereOf(kind, field) }];
  });
}

/** The fields whose properties are put back. */
function editsIn(kind: ItemKind, before: WayBack['before']): Edit[] {
  return fieldNames.flatMap((field) => {
    const where = fields[kind][field];
    const value = where && before[where.property];
    return where === undefined || value === undefined ? [] : [{ field, value, ...where }];
  });
}

function whereOf(kind: ItemKind, field: Field): Where {
  const where = fields[kind][field];
  if (where !== undefined) return where;
  throw new AppError('INVALID_INPUT', 'Appointments have no such field.', {
    details: { parameter: `changes.${field}`, reason: 'Only the title can be changed.' },
  });
}

function readField(record: RecordReply, { property, isHtml }: Where): string | null {
  const value = textOf(record, property);
  return value === null || !isHtml ? value : plainText(value) || null;
}

/** What a value will read like once it is written. */
function asRead({ value, isHtml }: Edit): string | null {
  return (isHtml ? plainText(htmlOf(value)) : value) || null;
}
