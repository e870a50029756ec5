import {
  choicesForSelection,
  listOf,
  type OutcomeChoice,
} from '@app/card-kit/outcome/outcome-choices';
import { ActionButtons, unpressed, type Answer } from '@app/card-kit/views/action-buttons';
import { useIsFresh } from '@app/card-kit/write/use-is-fresh';
import type { Done } from '@app/card-kit/write/write-line';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { Button, Dropdown, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Outcomes } from '../outcomes/use-outcomes.ts';
import { useDayTexts } from '../texts.ts';
import type { Item, PageHost } from '../types.ts';

type BulkBarProps = {
  items: Item[];
  outcomes: Outcomes;
  host: PageHost;
  onClear: () => void;
  /** Selects all that the page shows and still owes. */
  onAll: () => void;
};

/** What was done last with many, and what is known of each since. */
type Last = { rows: { item: Item; done: Done<Item> | undefined }[]; said: string; isBack: boolean };

/** One outcome for all that are selected: one call, one answer for each row, one sentence for the lot, one way back. */
export function BulkBar(props: BulkBarProps) {
  const { items, outcomes, onClear, onAll } = props;
  const { words } = useDayTexts();
  const { saving, last, undoable, set, turn } = useBulk(props);
  const [isMenuUsed, setIsMenuUsed] = useState(false);
  const [isCleared, setIsCleared] = useState(false);
  const { likely, rest } = choicesForSelection(items, outcomes.options);
  const isChoosing = saving === 0 && items.length > 0;
  const hasMenu = isChoosing && rest.length > 0;
  const bar = ((): { said: string; answers: Answer[] } => {
    if (saving > 0) {
      return { said: words.selected(saving), answers: [[words.saving, () => undefined, true]] };
    }
    if (isChoosing) {
      const answers = likely.map((choice): Answer => [choice.label, () => void set(choice)]);
      return { said: words.selected(items.length), answers };
    }
    if (last === undefined || undoable.length === 0) {
      return { said: words.selectHint, answers: [] };
    }
    return {
      said: last.said,
      answers: [[last.isBack ? words.redo : words.undo, () => void turn(last)]],
    };
  })();
  // The way back stands where the outcome was pressed; a second click is none of its own.
  const isFresh = useIsFresh(bar.answers.map(([label]) => label).join('\n')) && !isChoosing;
  return (
    <Inline gap="xs" align="center">
      <Text>{bar.said}</Text>
      <ActionButtons answers={isFresh ? bar.answers.map(unpressed) : bar.answers}>
        {(isMenuUsed || hasMenu) && (
          <Dropdown
            buttonText={words.other}
            buttonSize="xs"
            variant="secondary"
            disabled={!hasMenu}
          >
            {rest.map((choice) => (
              <Dropdown.ButtonItem
                key={choice.label}
                onClick={() => {
                  setIsMenuUsed(true);
                  void set(choice);
                }}
              >
                {choice.label}
              </Dropdown.ButtonItem>
            ))}
          </Dropdown>
        )}
        {(isChoosing || isCleared) && (
          <Button
            size="xs"
            variant="transparent"
            onClick={() => {
              setIsCleared(true);
              (isChoosing ? onClear : onAll)();
            }}
          >
            {isChoosing ? words.clear : words.selectAll}
          </Button>
        )}
      </ActionButtons>
    </Inline>
  );
}

function useBulk({ items, outcomes, host, onClear }: BulkBarProps) {
  const { words } = useDayTexts();
  const [saving, setSaving] = useState(0);
  const [last, setLast] = useState<Last>();
  const doneOf = (item: Item) => outcomes.store.lineOf(itemKey(item))?.done;
  // What was set to something else since, one by one, is left as it is.
  const undoable = (last?.rows ?? []).flatMap(({ item, done }) =>
    done?.undo !== undefined && doneOf(item) === done ? [item] : [],
  );
  const write = async (
    all: number,
    isBack: boolean,
    run: () => Promise<Item[]>,
    sentence: (done: number, of: number) => string,
  ) => {
    setSaving(all);
    const done = await run();
    const said = sentence(done.length, all);
    // In this order: as long as there is a button, it keeps the focus. What was refused stands as it did.
    if (done.length > 0) {
      setLast({ rows: done.map((item) => ({ item, done: doneOf(item) })), said, isBack });
    }
    onClear();
    setSaving(0);
    host.addAlert({ type: done.length === all ? 'success' : 'warning', message: said });
  };
  const set = (choice: OutcomeChoice) =>
    write(
      items.length,
      false,
      () => outcomes.set(items, (item) => choice.outcomes[listOf(item)]),
      (done, of) => words.manySet(choice.label, done, of),
    );
  const turn = ({ isBack }: Last) =>
    write(
      undoable.length,
      !isBack,
      () => outcomes.undo(undoable),
      isBack ? words.manyRedone : words.manyUndone,
    );
  return { saving, last, undoable, set, turn };
}
