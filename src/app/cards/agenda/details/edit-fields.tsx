import { Button, Flex, Input, Select, Text, TextArea } from '@hubspot/ui-extensions';
import { lengthIn, repClock } from '@app/card-kit/clock/clocks';
import { strong } from '@app/card-kit/strong';
import { durationsFor } from '../../time-entry/time-fields.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import { typeGivenUp, type TextField } from '../commands/edit.ts';
import type { Item, ItemDetails } from '../types.ts';
import type { ItemEdit } from './use-item-edit.ts';

type EditFieldsProps = { item: Item; edit: ItemEdit };
type Types = ItemDetails['types'];

/** What can be changed of an item beside its notes; of an appointment HubSpot keeps a title and the times only. */
export function EditFields({
  item,
  edit,
  details,
}: EditFieldsProps & { details: ItemDetails | null }) {
  const { words } = useAgendaTexts();
  const fieldOf = useFields(item, edit);
  return (
    <>
      <Input label={words.titleField} {...fieldOf('title')} />
      {item.start !== null && <EndField start={item.start} {...fieldOf('end')} />}
      {details !== null && details.types.length > 0 && (
        <TypeField details={details} edit={edit} {...fieldOf('type')} />
      )}
      {item.kind === 'meeting' && (
        <>
          <Input label={words.place} {...fieldOf('location')} />
          <TextArea
            label={words.description}
            description={words.descriptionHelp}
            rows={4}
            {...fieldOf('description')}
          />
        </>
      )}
    </>
  );
}

type Field = ReturnType<ReturnType<typeof useFields>>;

/** A type that is offered no more stays at hand until another is saved, which cannot be undone. */
function TypeField({ details, edit, ...field }: Field & { details: ItemDetails; edit: ItemEdit }) {
  const { words } = useAgendaTexts();
  const { saved, texts } = edit;
  const old = saved && texts && typeGivenUp(details, saved, texts);
  return (
    <Choice
      {...field}
      label={words.type}
      options={old ? [{ value: old, label: old }, ...details.types] : details.types}
      {...(old && { description: words.noWayBack(old, 1, 1) })}
    />
  );
}

/** A value that is none of the options stays as it is as long as nothing else is chosen. */
function Choice({
  onInput,
  ...field
}: Field & { label: string; options: Types; description?: string }) {
  const { value, options } = field;
  const isKnown = options.some((option) => option.value === value);
  return (
    <Select
      {...field}
      options={isKnown ? options : [{ value, label: value || '–' }, ...options]}
      onChange={(chosen) => {
        onInput(String(chosen));
      }}
    />
  );
}

/** The end by how long it takes, each with the time it stands for. */
function EndField({ start, ...field }: Field & { start: Date }) {
  const { words, clocks, now } = useAgendaTexts();
  const currentMs = field.value === '' ? 0 : Date.parse(field.value) - start.getTime();
  const options = durationsFor(currentMs).map((lengthMs) => {
    const end = lengthMs === 0 ? null : new Date(start.getTime() + lengthMs);
    return {
      value: end?.toISOString() ?? '',
      label:
        end === null
          ? words.noEnd
          : `${lengthIn(lengthMs, clocks.locale)} · ${repClock({ start, end }, now, clocks)}`,
    };
  });
  return <Choice label={words.duration} {...field} options={options} />;
}

type NotesProps = EditFieldsProps & { label: string };

/** The notes, and the way to write in them: one button in and out again, which keeps the keyboard's focus. */
export function Notes({ item, edit, label }: NotesProps) {
  const { words } = useAgendaTexts();
  const fieldOf = useFields(item, edit);
  const { isEditing, saved } = edit;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center">
        <Text format={strong}>{isEditing ? '' : words.internalNotes}</Text>
        {edit.canEdit && (!isEditing || edit.cancelAt === 'notes') && (
          <Button
            size="xs"
            variant="transparent"
            onClick={() => {
              if (isEditing) edit.leave();
              else edit.begin('notes');
            }}
          >
            {isEditing ? words.cancel : words.editNotes}
          </Button>
        )}
      </Flex>
      {isEditing ? (
        <TextArea
          label={words.internalNotes}
          description={words.internalNotesHelp}
          rows={6}
          {...fieldOf('internalNotes')}
        />
      ) : (
        <Text>{saved === null ? label : saved.internalNotes || words.noNotes}</Text>
      )}
    </Flex>
  );
}

function useFields({ kind, id }: Item, { texts, saved, stale, type }: ItemEdit) {
  const { words, clocks, now } = useAgendaTexts();
  const clockOf = (end: string): string =>
    end === '' ? words.noEnd : repClock({ start: new Date(end), end: null }, now, clocks);
  return (field: TextField) => {
    const current = stale?.details?.[field];
    const isOther = typeof current === 'string' && current !== saved?.[field];
    return {
      name: `${kind}-${id}-${field}`,
      value: texts?.[field] ?? '',
      onInput: (text: string) => {
        type(field, text);
      },
      ...(isOther && {
        error: true,
        validationMessage: words.saysNow(field === 'end' ? clockOf(current) : current),
      }),
    };
  };
}
