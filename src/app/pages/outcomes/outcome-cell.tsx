import { choicesFor, listOf } from '@app/card-kit/outcome/outcome-choices';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import type { Attempt, Command } from '@app/card-kit/write/write-line';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { Button, Dropdown, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useDayTexts } from '../texts.ts';
import type { Item } from '../types.ts';
import type { Outcomes } from './use-outcomes.ts';

type OutcomeCellProps = {
  item: Item;
  outcomes: Outcomes;
  /** What comes after the outcome, where there is one. */
  children?: ReactNode;
};

/** How it ended, or the buttons to say so: they become what was set, with the way back, in the same line. */
export function OutcomeCell({ item, outcomes, children }: OutcomeCellProps) {
  const { words } = useDayTexts();
  const { store, lineOf, shown } = outcomes;
  const { attempt, done } = lineOf(item) ?? {};
  const key = itemKey(item);
  const run = (command: Command<Item>, isForced = false) => {
    const subject = done?.subject ?? attempt?.subject ?? item;
    void store.dispatch([{ key, subject, command, place: key, isForced }]);
  };
  if (attempt?.status === 'refused') {
    return (
      <Refused attempt={attempt} onRun={run} onKeep={() => store.mark(key, { type: 'kept' })} />
    );
  }
  const now = shown(item);
  if (now.outcome === null || now.outcome.isOpen)
    return <Choices item={item} outcomes={outcomes} />;
  const undo = done?.undo;
  return (
    <Flex direction="row" gap="xs" align="center" justify="end" wrap="nowrap">
      <OutcomeTag outcome={now.outcome} />
      {attempt?.status === 'saving' ? (
        <Text variant="microcopy">{words.saving}</Text>
      ) : (
        undo && (
          <Button key="completed" size="xs" variant="transparent" onClick={() => run(undo)}>
            {words.undo}
          </Button>
        )
      )}
      {children}
    </Flex>
  );
}

function Choices({ item, outcomes }: OutcomeCellProps) {
  const { words } = useDayTexts();
  const { likely, rest } = choicesFor(item, outcomes.options);
  const list = listOf(item);
  const set = (choice: (typeof likely)[number]) => {
    const outcome = choice.outcomes[list];
    if (outcome !== undefined) void outcomes.set([item], () => outcome);
  };
  const others = rest.filter((choice) => choice.outcomes[list]?.isOpen !== true);
  if (likely.length + others.length === 0) {
    return (
      <StatusTag variant="warning" hollow>
        {words.noOutcome}
      </StatusTag>
    );
  }
  return (
    <Flex direction="row" gap="xs" align="center" justify="end" wrap="nowrap">
      {likely.map((choice, index) => (
        <Button
          key={index === 0 ? 'completed' : 'noshow'}
          size="xs"
          onClick={() => {
            set(choice);
          }}
        >
          {choice.label}
        </Button>
      ))}
      {others.length > 0 && (
        <Dropdown buttonText={words.other} buttonSize="xs" variant="secondary">
          {others.map((choice) => (
            <Dropdown.ButtonItem
              key={choice.label}
              onClick={() => {
                set(choice);
              }}
            >
              {choice.label}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
    </Flex>
  );
}

type RefusedProps = {
  attempt: Attempt<Item> & { status: 'refused' | 'kept' };
  onRun: (command: Command<Item>, isForced?: boolean) => void;
  onKeep: () => void;
};

/** Why it was not saved, and two answers to that. */
function Refused({ attempt, onRun, onKeep }: RefusedProps) {
  const { words } = useDayTexts();
  const { failure, command, subject } = attempt;
  const { error } = failure;
  const label = command.optimistic?.(subject).outcome?.label ?? words.noOutcome;
  const current = error.details?.['outcome'];
  const isStale = error.code === 'STALE';
  const said = isInDoubt(failure)
    ? words.mayBeSaved
    : isStale && current !== undefined
      ? words.changedTo(String(current) || words.noOutcome)
      : `${words.notSaved}. ${words.errors[error.code].title}`;
  return (
    <Flex direction="row" gap="xs" align="center" justify="end" wrap="nowrap">
      <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
        {said}
      </Text>
      <Button
        key="completed"
        size="xs"
        onClick={() => {
          onRun(command, isStale);
        }}
      >
        {isStale ? words.setAnyway(label) : words.setAgain(label)}
      </Button>
      <Button key="noshow" size="xs" variant="transparent" onClick={onKeep}>
        {words.keepCurrent}
      </Button>
    </Flex>
  );
}
