import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { Outcome } from '@app/domain/outcome/outcome';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import { setOutcome } from '../commands/set-outcome.ts';
import { DraftNote } from '../details/draft-note.tsx';
import { ChoiceButtons } from '../outcomes/choice-buttons.tsx';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import { usePinEntry } from '../pin/use-pin-entry.ts';
import type {
  AgendaActions,
  Draft,
  EditStatus,
  Item,
  RowEntry,
  RowParts,
  Shown,
} from '../types.ts';
import { lineKey } from './line-key.ts';
import { useRowScope } from '../agenda-texts.ts';

export type RowActionsProps = {
  row: Shown & { draft: Draft | undefined };
  view: AgendaView;
  actions: AgendaActions;
  entriesOf: (row: RowParts) => RowEntry[];
  /** What became of each of the things that were done. */
  told: { outcome: NoteProps; edit: EditStatus | null; pin: NoteProps };
};

/** What can be done with one row, and what became of it. */
export function RowActions({ row, view, actions, entriesOf, told }: RowActionsProps) {
  const { item, draft, isGone } = row;
  const scope = useRowScope(actions);
  const { question, onChoose } = useOutcomeChoice(item, actions);
  const pin = usePinEntry(item, actions);
  const onRestore = told.edit?.answers[0]?.[1] ?? null;
  const entries = entriesOf({ ...row, view, actions, scope, pin: pin.entry, onChoose, onRestore });
  return (
    <Flex direction="column" gap="sm">
      <Inline gap="xs" align="center">
        <EntryButtons entries={entries} where="first" />
        {!isGone && (
          <ChoiceButtons likely={answersOf(entries, 'likely')} rest={answersOf(entries, 'menu')} />
        )}
        {isGone && <Text variant="microcopy">{told.edit?.said}</Text>}
        <EntryButtons entries={entries} where="last" />
      </Inline>
      {isGone ? (
        told.edit?.alert
      ) : (
        <>
          {draft !== undefined && (
            <DraftNote item={item} draft={draft} actions={actions}>
              <EntryButtons entries={entries} where="draft" />
            </DraftNote>
          )}
          <Note {...told.edit} />
          <Note {...told.pin} {...pin.question} />
          <Note {...(question ?? told.outcome)} />
        </>
      )}
    </Flex>
  );
}

/** What is asked before an outcome is set, and then sets it. */
function useOutcomeChoice(item: Item, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const [asking, setAsking] = useState<Outcome | null>(null);
  const apply = (outcome: Outcome, withCopies: boolean): void => {
    const command = setOutcome(scope, item, outcome, withCopies);
    const key = lineKey('outcome', item);
    void actions.store.dispatch([{ key, subject: item, command, place: itemKey(item) }]);
    // Only now: the answer that was pressed becomes the way back, and must not be gone in between.
    setAsking(null);
  };
  const questionFor = (outcome: Outcome) =>
    outcomeQuestion(scope.words, outcome.label, [item], actions.known, (withCopies) => {
      if (withCopies === null) setAsking(null);
      else apply(outcome, withCopies);
    });
  return {
    question: asking && questionFor(asking),
    onChoose: (outcome: Outcome): void => {
      if (questionFor(outcome)) setAsking(outcome);
      else apply(outcome, false);
    },
  };
}

function answersOf(entries: RowEntry[], where: RowEntry['where']): Answer[] {
  return entries.flatMap((entry): Answer[] =>
    entry.where === where && 'press' in entry ? [[entry.label, entry.press]] : [],
  );
}

type EntryButtonsProps = { entries: RowEntry[]; where: RowEntry['where'] };

function EntryButtons({ entries, where }: EntryButtonsProps) {
  const shown = entries.filter((entry) => entry.where === where);
  return shown.map((entry) => (
    <Button
      key={entry.id}
      size="xs"
      {...(where === 'last' && { variant: 'transparent' })}
      {...('panel' in entry ? { overlay: entry.panel } : { onClick: entry.press })}
    >
      {entry.label}
    </Button>
  ));
}
