import { Button, Flex, Input, Text, TextArea } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { TextField } from '../commands/edit.ts';
import type { Item } from '../types.ts';
import type { ItemEdit } from './use-item-edit.ts';

type EditFieldsProps = { item: Item; edit: ItemEdit };

/** What can be changed of an item beside its notes; of an appointment HubSpot keeps a title only. */
export function EditFields({ item, edit }: EditFieldsProps) {
  const { words } = useAgendaTexts();
  const fieldOf = useFields(item, edit);
  return (
    <>
      <Input label={words.titleField} {...fieldOf('title')} />
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

type NotesProps = EditFieldsProps & { label: string };

/** The notes, and the way to write in them: one button for both ways, which keeps the keyboard's focus. */
export function Notes({ item, edit, label }: NotesProps) {
  const { words } = useAgendaTexts();
  const fieldOf = useFields(item, edit);
  const { isEditing, saved } = edit;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" justify="between" align="center">
        <Text format={{ fontWeight: 'demibold' }}>{isEditing ? '' : words.internalNotes}</Text>
        {edit.canEdit && (
          <Button
            size="xs"
            variant="transparent"
            onClick={() => {
              if (isEditing) edit.leave();
              else edit.begin();
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
  const { words } = useAgendaTexts();
  return (field: TextField) => {
    const current = stale?.details?.[field];
    const isOther = typeof current === 'string' && current !== saved?.[field];
    return {
      name: `${kind}-${id}-${field}`,
      value: texts?.[field] ?? '',
      onInput: (text: string) => {
        type(field, text);
      },
      ...(isOther && { error: true, validationMessage: words.saysNow(current) }),
    };
  };
}
