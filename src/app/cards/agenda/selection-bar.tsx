import { itemKey } from '@app/domain/agenda-item';
import { Button, Checkbox, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import type { Answer } from '@app/card-kit/views/answers';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import { ChoiceButtons } from './outcomes/choice-buttons.tsx';
import { canUndo } from './outcomes/can-set-back.ts';
import { outcomeQuestion } from './outcomes/outcome-question.ts';
import { choicesForSelection, listOf, type OutcomeChoice } from './outcomes/outcome-choices.ts';
import type { Item } from './outcomes/row-change.ts';
import { isStale, keepTheirs } from './outcomes/stale-rows.ts';
import { useWrite } from '@app/card-kit/write/use-write';

type SelectionBarProps = { items: Item[]; actions: AgendaActions };

/** What was done with a selection, and whether that was an answer to a question. */
type Last = { said: string; items: Item[]; isKept: boolean; wasAsked: boolean };

/** One outcome for many rows. `items` are all rows of the list, as shown. */
export function SelectionBar({ items, actions }: SelectionBarProps) {
  const { words } = useAgendaTexts();
  const { selection, outcomes, options, known, host } = actions;
  const [asking, setAsking] = useState<OutcomeChoice | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const { run } = useWrite();
  const selected = items.filter(selection.has);
  const choices = choicesForSelection(selected, options);
  const hasChoices = choices.likely.length > 0 || choices.rest.length > 0;
  const stale = selected.filter((item) => isStale(outcomes.changeOf(item)));

  const questionFor = (choice: OutcomeChoice) =>
    outcomeQuestion(words, choice.label, selected, known, (withCopies) => {
      if (withCopies === null) setAsking(null);
      else apply(choice, withCopies);
    });

  /** Without an answer nobody was asked. */
  const apply = ({ label, outcomes: chosen }: OutcomeChoice, withCopies: boolean | null): void =>
    void run(async () => {
      const rows = selected.flatMap((item) => {
        const outcome = chosen[listOf(item)];
        return outcome === undefined ? [] : [{ item, outcome, withCopies: withCopies === true }];
      });
      const saved = await outcomes.set(rows);
      const said = words.outcomesSaved(label, saved.length, saved.length);
      const wasAsked = withCopies !== null;
      setLast(saved.length === 0 ? null : { said, items: saved, isKept: false, wasAsked });
      setAsking(null);
      // What HubSpot refused stays selected.
      selection.set(saved, false);
      host.addAlert({
        type: saved.length === rows.length ? 'success' : 'warning',
        message: words.outcomesSaved(label, saved.length, rows.length),
      });
    });

  const hasWayBack = (item: Item): boolean => canUndo(outcomes.changeOf(item), known);

  const undo = async (done: Last): Promise<void> => {
    // As they are now: what was written is older than its own change, and would pass for stale.
    const keys = new Set(done.items.map(itemKey));
    const rows = items.filter((item) => keys.has(itemKey(item)) && hasWayBack(item));
    if (done.isKept) {
      outcomes.keep(rows, false);
      selection.set(rows, true);
      setLast(null);
      return;
    }
    const saved = await outcomes.undo(rows, known);
    const said = words.outcomesUndone(saved.length);
    setLast({ ...done, said });
    host.addAlert({ type: saved.length === rows.length ? 'success' : 'warning', message: said });
  };

  const undone = last && {
    said: last.said,
    answer: [words.undo, () => void run(() => undo(last)), true] satisfies Answer,
  };
  const isChosen = selected.length > 0;
  const instead = isChosen || last?.wasAsked ? null : undone;

  return (
    <Flex direction="column" gap="sm">
      <Checkbox
        name="select-all"
        checked={selected.length === items.length}
        onChange={(isChecked) => {
          selection.set(items, isChecked);
        }}
      >
        {isChosen ? words.selected(selected.length) : words.selectAll}
      </Checkbox>
      {(isChosen || instead) && (
        <Inline gap="xs" align="center">
          <ChoiceButtons
            choices={choices}
            instead={instead}
            onChoose={(choice) => {
              if (questionFor(choice)) setAsking(choice);
              else apply(choice, null);
            }}
          />
          {isChosen && (
            <Button
              size="xs"
              variant="transparent"
              onClick={() => {
                setAsking(null);
                selection.clear();
              }}
            >
              {words.clearSelection}
            </Button>
          )}
        </Inline>
      )}
      {isChosen && !hasChoices && <Text>{words.noSharedChoice}</Text>}
      <Note {...noteOf()} />
    </Flex>
  );

  function noteOf(): NoteProps {
    const question = asking && questionFor(asking);
    if (question) return question;
    // A single one is asked about in its row, and so is everything that would be overwritten.
    if (stale.length > 1) {
      const keep = (): void => {
        setLast({ said: words.kept, items: stale, isKept: true, wasAsked: true });
        keepTheirs(stale, actions);
      };
      return { lines: [words.staleRows(stale.length)], answers: [[words.keepCurrent, keep]] };
    }
    if (!undone || instead) return {};
    return { said: undone.said, answers: last.items.some(hasWayBack) ? [undone.answer] : [] };
  }
}
