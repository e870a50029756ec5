import type { AgendaItem, ItemKind, ItemRef } from '@app/domain/agenda-item';
import { AppError } from '@app/domain/app-error';
import { htmlOf, plainText } from '@app/domain/plain-text';
import { agendaProperties } from '@app/hubspot/crm/agenda-properties';
import { textOf, type RecordReply } from '@app/hubspot/crm/record-reply';
import type { RecordRef } from '../record-ref.ts';
import type { ServiceContext } from '../service-context.ts';
import { changeItem } from './change-item.ts';

const changeNames = ['title', 'location', 'internalNotes', 'internalNotesHtml'] as const;
type ChangeName = (typeof changeNames)[number];
type Field = Exclude<ChangeName, 'internalNotesHtml'>;
type Values = Partial<Record<ChangeName, string | null | undefined>>;

type Request = {
  record: RecordRef;
  item: ItemRef;
  /** What is absent stays; null empties. */
  changes: Values;
  expectedUpdatedAt?: Date | undefined;
};

type Edited = { item: AgendaItem; previous: Partial<Record<ChangeName, string | null>> };

type Where = { property: string; isHtml: boolean };
type Edit = Where & { name: ChangeName; field: Field; value: string };

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
 * Changes an item's words. Internal notes are plain text here: changing them gives up the formatting they
 * had, and leaving them as they read leaves it alone. `previous` has them with their formatting as well,
 * and that is written back as it is.
 * @throws AppError STALE with the values that the fields have now.
 */
export async function editItem(
  ctx: ServiceContext,
  { record, item, changes, expectedUpdatedAt }: Request,
): Promise<Edited> {
  const edits = editsOf(item.kind, changes);
  const { item: edited, before } = await changeItem(ctx, {
    record,
    item,
    expectedUpdatedAt,
    reads: edits.map(({ property }) => property),
    staleDetails: (current) =>
      Object.fromEntries(edits.map((edit) => [edit.field, readField(current, edit) ?? ''])),
    properties: (current) =>
      Object.fromEntries(
        edits
          .filter((edit) => !isAsWanted(current, edit))
          .map(({ name, property, isHtml, value }) => [
            property,
            isHtml && name !== 'internalNotesHtml' ? htmlOf(value) : value,
          ]),
      ),
  });
  return {
    item: edited,
    previous: {
      ...Object.fromEntries(edits.map((edit) => [edit.field, readField(before, edit)])),
      ...(edits.some(({ property }) => property === notes) && {
        internalNotesHtml: textOf(before, notes),
      }),
    },
  };
}

function editsOf(kind: ItemKind, changes: Values): Edit[] {
  if (changes.internalNotes !== undefined && changes.internalNotesHtml !== undefined) {
    throw new AppError('INVALID_INPUT', 'The internal notes were given twice.', {
      details: { parameter: 'changes.internalNotesHtml', reason: 'Plain or formatted, not both.' },
    });
  }
  return changeNames.flatMap((name) => {
    const value = changes[name];
    if (value === undefined) return [];
    const field = name === 'internalNotesHtml' ? 'internalNotes' : name;
    return [{ name, field, value: value ?? '', ...whereOf(kind, field) }];
  });
}

function isAsWanted(current: RecordReply, edit: Edit): boolean {
  return edit.name === 'internalNotesHtml'
    ? (textOf(current, edit.property) ?? '') === edit.value
    : readField(current, edit) === asRead(edit);
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
