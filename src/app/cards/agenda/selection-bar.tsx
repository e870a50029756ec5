import { itemKey } from '@app/domain/agenda-item';
import { Button, Checkbox, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaActions } from './agenda-actions.ts';
import { ChoiceButtons } from './outcomes/choice-buttons.tsx';
import { choicesForSelection, type OutcomeChoice } from './outcomes/outcome-choices.ts';
import type { Item } from './outcomes/row-change.ts';
import { Question } from './question.tsx';
import { UndoLine } from './undo-line.tsx';

type SelectionBarProps = { items: Item[]; actions: AgendaActions };

/** One outcome for many rows. `items` are all rows of the list, as shown. */
export function SelectionBar({ items, actions }: SelectionBarProps) {
  const { words } = useAgendaTexts();
  const { selection, outcomes, options, host } = actions;
  const [asking, setAsking] = useState<OutcomeChoice | null>(null);
  const [last, setLast] = useState<{ label: string; saved: Item[] } | null>(null);
  const selected = items.filter(selection.has);
  const copies = selected.reduce((sum, item) => sum + item.copies.length, 0);
  const choices = choicesForSelection(new Set(selected.map(({ kind }) => kind)), options);
  const hasChoices = choices.likely.length > 0 || choices.rest.length > 0;

  const apply = async (choice: OutcomeChoice, withCopies: boolean): Promise<void> => {
    setAsking(null);
    const rows = selected.flatMap((item) => {
      const outcome = choice.outcomes[item.kind];
      return outcome === undefined ? [] : [{ item, outcome, withCopies }];
    });
    const saved = await outcomes.set(rows);
    // What HubSpot refused stays selected.
    selection.set(saved, false);
    setLast({ label: choice.label, saved });
    host.addAlert({
      type: saved.length === rows.length ? 'success' : 'warning',
      message: words.outcomesSaved(choice.label, saved.length, rows.length),
    });
  };

  const undo = async (written: Item[]): Promise<void> => {
    setLast(null);
    // As they are now: what was written is older than its own change, and would pass for stale.
    const keys = new Set(written.map(itemKey));
    const rows = items.filter((item) => keys.has(itemKey(item)));
    const saved = await outcomes.undo(rows, options);
    host.addAlert({
      type: saved.length === rows.length ? 'success' : 'warning',
      message: words.outcomesUndone(saved.length),
    });
  };

  return (
    <Flex direction="column" gap="xs">
      <Checkbox
        name="select-all"
        checked={selected.length === items.length}
        onChange={(isChecked) => {
          selection.set(items, isChecked);
        }}
      >
        {selected.length === 0 ? words.selectAll : words.selected(selected.length)}
      </Checkbox>
      {selected.length > 0 && (
        <Inline gap="xs" align="center">
          <ChoiceButtons
            choices={choices}
            onChoose={(choice) => {
              if (copies > 0) setAsking(choice);
              else void apply(choice, false);
            }}
          />
          <Button size="xs" variant="transparent" onClick={selection.clear}>
            {words.clearSelection}
          </Button>
        </Inline>
      )}
      {selected.length > 0 && !hasChoices && <Text>{words.noSharedChoice}</Text>}
      {asking !== null && (
        <Question
          lines={[words.copiesQuestion(asking.label, copies)]}
          answers={[
            [words.withCopies, () => void apply(asking, true)],
            [words.withoutCopies, () => void apply(asking, false)],
          ]}
          onCancel={() => {
            setAsking(null);
          }}
        />
      )}
      {last !== null && last.saved.length > 0 && selected.length === 0 && (
        <UndoLine
          done={words.outcomesSaved(last.label, last.saved.length, last.saved.length)}
          onUndo={() => void undo(last.saved)}
        />
      )}
    </Flex>
  );
}
