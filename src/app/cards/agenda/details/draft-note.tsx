import { Flex, Text } from '@hubspot/ui-extensions';
import { useState, type ReactElement } from 'react';
import { ActionButtons, type Answer } from '@app/card-kit/views/action-buttons';
import { strong } from '@app/card-kit/strong';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, AgendaTexts, Draft, Item } from '../types.ts';

type DraftNoteProps = {
  item: Item;
  draft: Draft | undefined;
  actions: AgendaActions;
  /** Leads back to the words. */
  panel: ReactElement;
};

/** Words that were typed and not saved, with the way back to them; once they were discarded, with that back. */
export function DraftNote({ item, draft, actions, panel }: DraftNoteProps) {
  const { words } = useAgendaTexts();
  const [discarded, setDiscarded] = useState<Draft | undefined>();
  const [isContinued, setIsContinued] = useState(false);
  const { keep } = actions.drafts;
  const known = draft ?? discarded;
  if (known === undefined && !isContinued) return null;
  const said = known && saidOf(known, words);
  const discard = (): void => {
    setDiscarded(draft);
    keep(item, () => undefined);
  };
  const restore = (): void => {
    // First, so that the button is not gone in between.
    keep(item, () => discarded);
    setDiscarded(undefined);
  };
  // It leads to the panel after that was saved too: the keyboard comes back to it.
  const open = (label: string): Answer => [
    label,
    () => {
      setIsContinued(true);
    },
    draft === undefined,
    panel,
  ];
  const answers: Answer[] =
    draft !== undefined
      ? [open(words.continueDraft), [words.discardDraft, discard, true]]
      : discarded === undefined
        ? [open(words.edit)]
        : [[words.undo, restore, true]];
  return (
    <Flex direction="column" gap="flush">
      {said !== undefined && (
        <Text variant="microcopy" format={strong}>
          {draft === undefined ? words.discarded(said) : said}
        </Text>
      )}
      <ActionButtons answers={answers} />
    </Flex>
  );
}

function saidOf({ texts }: Draft, words: AgendaTexts['words']): string {
  return texts.internalNotes === undefined ? words.unsavedChanges : words.unsavedNotes;
}
