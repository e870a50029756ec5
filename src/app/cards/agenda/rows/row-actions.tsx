import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Outcome } from '@app/domain/outcome/outcome';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Answer } from '@app/card-kit/views/answers';
import { Note } from '@app/card-kit/views/note';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { setOutcome } from '../commands/set-outcome.ts';
import { DraftNote } from '../details/draft-note.tsx';
import type { Draft } from '../details/use-text-drafts.ts';
import { ChoiceButtons } from '../outcomes/choice-buttons.tsx';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import type { Item, Shown } from '../outcomes/row-change.ts';
import { usePinEntry } from '../pin/use-pin-entry.ts';
import { rowEntries, type RowEntry } from './row-entries.tsx';
import { lineKey } from './line-key.ts';
import { useRowScope } from './row-scope.ts';
import { useEditStatus, useOutcomeStatus } from './row-status.tsx';

type RowActionsProps = {
  row: Shown;
  draft: Draft | undefined;
  view: AgendaView;
  actions: AgendaActions;
};

/** What can be done with one row, and what became of it. */
export function RowActions({ row, draft, view, actions }: RowActionsProps) {
  const { words } = useAgendaTexts();
  const { item, outcome, edit, isGone } = row;
  const { question, onChoose } = useOutcomeChoice(item, actions);
  const pin = usePinEntry(item, actions);
  const edited = useEditStatus(item, edit, actions);
  const told = useOutcomeStatus(item, outcome, actions);
  const entries = rowEntries({
    ...row,
    view,
    words,
    actions,
    pin: pin.entry,
    onChoose,
    onRestore: edited?.answers[0]?.[1] ?? null,
  });
  return (
    <Flex direction="column" gap="sm">
      <Inline gap="xs" align="center">
        <EntryButtons entries={entries} where="first" />
        {!isGone && (
          <ChoiceButtons likely={answersOf(entries, 'likely')} rest={answersOf(entries, 'menu')} />
        )}
        {isGone && <Text variant="microcopy">{edited?.said}</Text>}
        <EntryButtons entries={entries} where="last" />
      </Inline>
      {isGone ? (
        edited?.alert
      ) : (
        <>
          {draft !== undefined && <DraftNote item={item} draft={draft} actions={actions} />}
          <Note {...edited} />
          <Note {...pin.note} />
          <Note {...(question ?? told)} />
        </>
      )}
    </Flex>
  );
}

/** What is asked before an outcome is set, and then sets it. */
function useOutcomeChoice(item: Item, actions: AgendaActions) {
  const { words } = useAgendaTexts();
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
    outcomeQuestion(words, outcome.label, [item], actions.known, (withCopies) => {
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

function EntryButtons({ entries, where }: { entries: RowEntry[]; where: 'first' | 'last' }) {
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
