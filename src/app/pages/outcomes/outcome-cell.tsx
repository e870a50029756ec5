import { choicesFor, listOf } from '@app/card-kit/outcome/outcome-choices';
import { ActionButtons, unpressed, type Answer } from '@app/card-kit/views/action-buttons';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { useIsFresh } from '@app/card-kit/write/use-is-fresh';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Attempt, Command } from '@app/card-kit/write/write-line';
import type { ItemPeople } from '@app/contracts/day/list-people';
import { itemKey } from '@app/domain/agenda/agenda-item';
import type { Outcome } from '@app/domain/outcome/outcome';
import { Dropdown, Flex, StatusTag } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { useDayTexts } from '../texts.ts';
import type { Item } from '../types.ts';
import { FollowUps } from '../views/follow-ups.tsx';
import { isOpen } from './is-open.ts';
import type { Outcomes } from './use-outcomes.ts';

type OutcomeCellProps = { item: Item; outcomes: Outcomes; people: ItemPeople | undefined };

/** What stands in a row's cell: a tag, a sentence, and buttons. */
type Cell = {
  tag: Outcome | 'none' | null;
  said?: string;
  answers: Answer[];
  menu: [label: string, onClick: () => void][];
  /** Whether nobody met, so that the next step is theirs to take. */
  isLost: boolean;
};

/**
 * How it ended, or the buttons to say so: they become what was set, with the way back, in the same line. The
 * button that was pressed stays and is renamed, so that the keyboard keeps its place.
 */
export function OutcomeCell({ item, outcomes, people }: OutcomeCellProps) {
  const { words } = useDayTexts();
  const [isMenuUsed, setIsMenuUsed] = useState(false);
  const cell = useCell(item, outcomes, isMenuUsed);
  const isFresh = useIsFresh(cell.answers.map(([label]) => label).join('\n'));
  const answers = isFresh ? cell.answers.map(unpressed) : cell.answers;
  return (
    <Flex direction="row" gap="xs" align="center" justify="end" wrap="nowrap">
      <Tag outcome={cell.tag} />
      <ActionButtons said={cell.said} answers={answers} isOneLine>
        {cell.menu.length > 0 && (
          <Dropdown buttonText={words.other} buttonSize="xs" variant="secondary">
            {cell.menu.map(([label, onClick]) => (
              <Dropdown.ButtonItem
                key={label}
                onClick={() => {
                  setIsMenuUsed(true);
                  onClick();
                }}
              >
                {label}
              </Dropdown.ButtonItem>
            ))}
          </Dropdown>
        )}
        {cell.isLost && people?.contact && <FollowUps contact={people.contact} />}
      </ActionButtons>
    </Flex>
  );
}

function useCell(item: Item, outcomes: Outcomes, isMenuUsed: boolean): Cell {
  const { words } = useDayTexts();
  const { store, lineOf, shown } = outcomes;
  const { attempt, done } = lineOf(item) ?? {};
  const key = itemKey(item);
  const run = (command: Command<Item>, isForced = false) => {
    const subject = done?.subject ?? attempt?.subject ?? item;
    void store.dispatch([{ key, subject, command, place: key, isForced }]);
  };
  if (attempt?.status === 'refused') {
    return refused(attempt, words, run, () => {
      store.mark(key, { type: 'kept' });
    });
  }
  const now = shown(item);
  const { likely, menu } = choicesOf(item, outcomes);
  if (isOpen(now)) {
    return {
      tag: likely.length + menu.length === 0 ? 'none' : null,
      answers: likely,
      menu,
      isLost: false,
    };
  }
  const isSaving = attempt?.status === 'saving';
  const undo = done?.undo;
  const answers: Answer[] = isSaving
    ? [[words.saving, () => undefined, true]]
    : undo === undefined
      ? []
      : [[words.undo, () => run(undo), true]];
  return {
    tag: now.outcome,
    answers,
    // The focus goes back to the menu it came from.
    menu: isMenuUsed ? menu : [],
    isLost: !isSaving && isLost(now),
  };
}

function choicesOf(item: Item, outcomes: Outcomes): { likely: Answer[]; menu: Cell['menu'] } {
  const list = listOf(item);
  const { likely, rest } = choicesFor(item, outcomes.options);
  const actionOf = (choice: (typeof likely)[number]): [string, () => void] => [
    choice.label,
    () => {
      const outcome = choice.outcomes[list];
      if (outcome !== undefined) void outcomes.set([item], () => outcome);
    },
  ];
  const others = rest.filter((choice) => choice.outcomes[list]?.isOpen !== true);
  return { likely: likely.map(actionOf), menu: others.map(actionOf) };
}

function isLost({ outcome }: Item): boolean {
  return outcome?.category === 'no-show' || outcome?.category === 'cancelled';
}

function Tag({ outcome }: { outcome: Cell['tag'] }) {
  const { words } = useDayTexts();
  if (outcome === null) return null;
  if (outcome !== 'none') return <OutcomeTag outcome={outcome} />;
  return (
    <StatusTag variant="warning" hollow>
      {words.noOutcome}
    </StatusTag>
  );
}

/** Why it was not saved, and two answers to that. */
function refused(
  { failure, command, subject }: Attempt<Item> & { status: 'refused' | 'kept' },
  words: ReturnType<typeof useDayTexts>['words'],
  onRun: (command: Command<Item>, isForced: boolean) => void,
  onKeep: () => void,
): Cell {
  const { error } = failure;
  const label = command.optimistic?.(subject).outcome?.label ?? words.noOutcome;
  const current = error.details?.['outcome'];
  const isStale = error.code === 'STALE';
  const said = isInDoubt(failure)
    ? words.mayBeSaved
    : isStale && current !== undefined
      ? words.changedTo(String(current) || words.noOutcome)
      : `${words.notSaved}. ${words.errors[error.code].title}`;
  const again = isStale ? words.setAnyway(label) : words.setAgain(label);
  return {
    tag: null,
    said,
    answers: [
      [again, () => onRun(command, isStale)],
      [words.keepCurrent, onKeep, true],
    ],
    menu: [],
    isLost: false,
  };
}
