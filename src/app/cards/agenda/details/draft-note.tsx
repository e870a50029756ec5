import { Button, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import type { Draft } from './use-text-drafts.ts';
import { DetailsPanel } from './details-panel.tsx';

type DraftNoteProps = { item: Item; draft: Draft; actions: AgendaActions };

/** Words that were typed and not saved, with the way back to them. */
export function DraftNote({ item, draft, actions }: DraftNoteProps) {
  const { words } = useAgendaTexts();
  const hasNotes = draft.texts.internalNotes !== undefined;
  const id = `draft-${item.kind}-${item.id}`;
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{hasNotes ? words.unsavedNotes : words.unsavedChanges}</Text>
      <Button size="xs" overlay={<DetailsPanel id={id} item={item} actions={actions} />}>
        {words.continueDraft}
      </Button>
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
