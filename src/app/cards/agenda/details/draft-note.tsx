import { Button, Inline, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Draft, Item } from '../types.ts';

type DraftNoteProps = {
  item: Item;
  draft: Draft;
  actions: AgendaActions;
  /** Leads back to the words. */
  children: ReactNode;
};

/** Words that were typed and not saved, with the way back to them. */
export function DraftNote({ item, draft, actions, children }: DraftNoteProps) {
  const { words } = useAgendaTexts();
  const hasNotes = draft.texts.internalNotes !== undefined;
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{hasNotes ? words.unsavedNotes : words.unsavedChanges}</Text>
      {children}
      <Button
        size="xs"
        variant="transparent"
        onClick={() => {
          actions.drafts.keep(item, () => undefined);
        }}
      >
        {words.discardDraft}
      </Button>
    </Inline>
  );
}
