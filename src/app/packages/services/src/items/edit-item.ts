import type { AgendaItem, ItemKind, ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { htmlOf, plainText } from '@app/domain/plain-text';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import type { ServiceContext } from '../service-context.ts';
import { changeItem } from './change-item.ts';

const fieldNames = ['title', 'location', 'internalNotes'] as const;
type Field = (typeof fieldNames)[number];
type Values = Partial<Record<Field, string | null | undefined>>;

type Request = {
  record: { objectId: string };
  item: ItemRef;
  /** What is absent stays; null empties. */
  changes: Values;
  expectedUpdatedAt?: Date | undefined;
};

type Edited = { item: AgendaItem; previous: Partial<Record<Field, string | null>> };

/** Where HubSpot keeps a field, and whether as HTML: such text goes in escaped and comes out plain. */
const fields: Record<ItemKind, Partial<Record<Field, { property: string; isHtml: boolean }>>> = {
  appointment: { title: { property: agendaProperties.appointment.title, isHtml: false } },
  meeting: {
    title: { property: agendaProperties.meeting.title, isHtml: false },
    location: { property: 'hs_meeting_location', isHtml: false },
    internalNotes: { property: 'hs_internal_meeting_notes', isHtml: true },
  },
};

/**
 * Changes an item's words. Internal notes are plain text here: changing them gives up the formatting they
 * had, and leaving them as they read leaves it alone.
 */
export async function editItem(
  ctx: ServiceContext,
  { record, item, changes, expectedUpdatedAt }: Request,
): Promise<Edited> {
  const edits = fieldNames.flatMap((field) => {
    const value = changes[field];
    return value === undefined ? [] : [{ field, value, ...whereOf(item.kind, field) }];
  });
  const { item: edited, before } = await changeItem(ctx, {
    contactId: record.objectId,
    item,
    expectedUpdatedAt,
    reads: edits.map(({ property }) => property),
    properties: (current) =>
      Object.fromEntries(
        edits
          .filter((edit) => readField(current, edit) !== asRead(edit.value ?? '', edit.isHtml))
          .map(({ property, isHtml, value }) => [
            property,
            isHtml ? htmlOf(value ?? '') : (value ?? ''),
          ]),
      ),
  });
  return {
    item: edited,
    previous: Object.fromEntries(edits.map((edit) => [edit.field, readField(before, edit)])),
  };
}

function whereOf(kind: ItemKind, field: Field): { property: string; isHtml: boolean } {
  const where = fields[kind][field];
  if (where !== undefined) return where;
  throw new AppError('INVALID_INPUT', 'Appointments have no such field.', {
    details: { parameter: `changes.${field}`, reason: 'Only the title can be changed.' },
  });
}

function readField(
  record: RecordReply,
  { property, isHtml }: { property: string; isHtml: boolean },
): string | null {
  const value = textOf(record, property);
  return value === null || !isHtml ? value : plainText(value) || null;
}

/** What a value will read like once it is written. */
function asRead(value: string, isHtml: boolean): string | null {
  return (isHtml ? plainText(htmlOf(value)) : value) || null;
}
