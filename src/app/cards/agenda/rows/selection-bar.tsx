import { itemKey } from '@app/domain/agenda/agenda-item';
import { Button, Checkbox, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useWrite } from '@app/card-kit/write/use-write';
import type { Command } from '@app/card-kit/write/write-line';
import type { Answer } from '@app/card-kit/views/action-buttons';
import { Note, type NoteProps } from '@app/card-kit/views/note';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { canPutBack, setOutcome, takeBack } from '../commands/set-outcome.ts';
import { ChoiceButtons } from '../outcomes/choice-buttons.tsx';
import { outcomeQuestion } from '../outcomes/outcome-question.ts';
import { choicesForSelection, listOf, type OutcomeChoice } from '../outcomes/outcome-choices.ts';
import { lineKey } from './line-key.ts';
import { isStale, keepTheirs } from './stale.ts';
import type { AgendaActions, Item, SelectionModel } from '../types.ts';

type SelectionBarProps = { items: Item[]; selection: SelectionModel; actions: AgendaActions };

/** What was done with a selection, and whether that was an answer to a question. */
type Last = { said: string; items: Item[]; isKept: boolean; wasAsked: boolean };

/** One outcome for many rows. `items` are all rows of the list, as shown. */
export function SelectionBar({ items, selection, actions }: SelectionBarProps) {
  const { words } = useAgendaTexts();
  const selected = items.filter(selection.has);
  const { choose, cancel, note, instead } = useSelectionOutcome(items, selected, actions);
  const choices = choicesForSelection(selected, actions.options);
  const hasChoices = choices.likely.length > 0 || choices.rest.length > 0;
  const isChosen = selected.length > 0;
  const toAction = (choice: OutcomeChoice): Answer => [
    choice.label,
    () => {
      choose(choice);
    },
  ];
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
            likely={choices.likely.map(toAction)}
            rest={choices.rest.map(toAction)}
            instead={instead}
          />
          {isChosen && (
            <Button
              size="xs"
              variant="transparent"
              onClick={() => {
                cancel();
                selection.clear();
              }}
            >
              {words.clearSelection}
            </Button>
          )}
        </Inline>
      )}
      {isChosen && !hasChoices && <Text>{words.noSharedChoice}</Text>}
      <Note {...note} />
    </Flex>
  );
}

/** Asks, sets the outcome of all that are selected, and puts it back. */
function useSelectionOutcome(items: Item[], selected: Item[], actions: AgendaActions) {
  const { words } = useAgendaTexts();
  const { select, known, store } = actions;
  const [asking, setAsking] = useState<OutcomeChoice | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const { run } = useWrite();
  const { write, wayBackOf } = useOutcomeWrites(actions);
  const stale = selected.filter((item) => isStale(store.lineOf(lineKey('outcome', item))?.attempt));
  const questionFor = (choice: OutcomeChoice) =>
    outcomeQuestion(words, choice.label, selected, known, (withCopies) => {
      if (withCopies === null) setAsking(null);
      else apply(choice, withCopies);
    });

  /** Without an answer nobody was asked. */
  const apply = (choice: OutcomeChoice, withCopies: boolean | null): void =>
    void run(async () => {
      const { saved, said } = await write.choice(selected, choice, withCopies === true);
      const wasAsked = withCopies !== null;
      setLast(saved.length === 0 ? null : { said, items: saved, isKept: false, wasAsked });
      setAsking(null);
      // What HubSpot refused stays selected.
      select(saved, false);
    });

  const undo = async (done: Last): Promise<void> => {
    // As they are now: what was written is older than its own change, and would pass for stale.
    const keys = new Set(done.items.map(itemKey));
    const rows = items.filter((item) => keys.has(itemKey(item)) && wayBackOf(item));
    if (!done.isKept) {
      setLast({ ...done, said: await write.back(rows) });
      return;
    }
    for (const item of rows) store.mark(lineKey('outcome', item), { type: 'asked' });
    select(rows, true);
    setLast(null);
  };
  const keep = (): void => {
    setLast({ said: words.kept, items: stale, isKept: true, wasAsked: true });
    keepTheirs(stale, actions);
  };

  const undone = last && {
    said: last.said,
    answer: [words.undo, () => void run(() => undo(last)), true] satisfies Answer,
  };
  const instead = selected.length > 0 || last?.wasAsked ? null : undone;
  const noteOf = (): NoteProps => {
    const question = asking && questionFor(asking);
    if (question) return question;
    // A single one is asked about in its row, and so is everything that would be overwritten.
    if (stale.length > 1) {
      return { lines: [words.staleRows(stale.length)], answers: [[words.keepCurrent, keep]] };
    }
    if (!undone || instead) return {};
    return { said: undone.said, answers: last.items.some(wayBackOf) ? [undone.answer] : [] };
  };
  return {
    choose: (choice: OutcomeChoice): void => {
      if (questionFor(choice)) setAsking(choice);
      else apply(choice, null);
    },
    cancel: (): void => {
      setAsking(null);
    },
    note: noteOf(),
    instead,
  };
}

/** The same commands as in a row, for many at once, with one sentence for all of them. */
function useOutcomeWrites(actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { store, host, known, words } = scope;
  const send = async (items: Item[], commandFor: (item: Item) => Command<Item> | undefined) => {
    const wishes = items.flatMap((item) => {
      const command = commandFor(item);
      const key = lineKey('outcome', item);
      return command ? [{ key, subject: item, command, place: itemKey(item) }] : [];
    });
    const saved = await store.dispatch(wishes, true);
    return { saved: saved.map(({ subject }) => subject), all: wishes.length };
  };
  const wayBackOf = (item: Item): Command<Item> | true | undefined => {
    const { done, attempt } = store.lineOf(lineKey('outcome', item)) ?? {};
    if (attempt?.status === 'saving') return takeBack(scope, attempt.origin);
    if (attempt !== undefined) return true;
    return done?.undo && canPutBack(done.undo, known) ? done.undo : undefined;
  };
  const alert = (isAll: boolean, message: string): void => {
    host.addAlert({ type: isAll ? 'success' : 'warning', message });
  };
  return {
    /** What takes back what was made of a row; true where that is no write. */
    wayBackOf,
    write: {
      choice: async (items: Item[], { label, outcomes }: OutcomeChoice, withCopies: boolean) => {
        const { saved, all } = await send(items, (item) => {
          const outcome = outcomes[listOf(item)];
          return outcome && setOutcome(scope, item, outcome, withCopies);
        });
        alert(saved.length === all, words.outcomesSaved(label, saved.length, all));
        return { saved, said: words.outcomesSaved(label, saved.length, saved.length) };
      },
      back: async (items: Item[]): Promise<string> => {
        const { saved } = await send(items, (item) => {
          const back = wayBackOf(item);
          return back === true ? undefined : back;
        });
        const said = words.outcomesUndone(saved.length);
        alert(saved.length === items.length, said);
        return said;
      },
    },
  };
}
