import { Box, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ActionButtons, unpressed, type Answer } from '@app/card-kit/views/action-buttons';
import { useAgendaTexts } from '../agenda-texts.ts';
import { JoinLink } from '../join-link.tsx';
import type { AgendaTexts, RowEntry } from '../types.ts';
import { entriesIn, isOutcome, Menu } from './menu.tsx';
import { FollowUps } from './next-steps.tsx';
import type { RowModel } from './use-row.ts';

/**
 * What can be done with a row, by the view; once something was chosen, what comes next. The button pressed last
 * becomes the first of those that follow, and a menu that was used stays: the keyboard keeps its place.
 */
export function RowActions({ row }: { row: RowModel }) {
  const { words } = useAgendaTexts();
  const { entries, told } = row;
  const [isMenuUsed, setIsMenuUsed] = useState(false);
  const { isSaving = false } = told.outcome;
  const instead = insteadOf(row);
  const answers = answersOf(row, instead);
  // All of them once one was chosen here: there may be no other left that only the menu has.
  const outcomes = isMenuUsed
    ? entries.filter((entry) => isOutcome(entry) && entry.where !== 'details')
    : entriesIn(entries, 'mark');
  const hasOutcomes = outcomes.length > 0 && (instead === undefined || isMenuUsed);
  const { label, menu, join } = extrasOf(row, words);
  if (answers.length + menu.length === 0 && !hasOutcomes && !isSaving && join === null) return null;
  return (
    <Flex direction="row" gap="xs" justify="between" align="center">
      <ActionButtons answers={answers}>
        <FollowUps row={row} />
        {hasOutcomes && (
          <Menu
            label={label}
            entries={outcomes}
            onUse={() => {
              setIsMenuUsed(true);
            }}
          />
        )}
        {menu.length > 0 && <Menu label={words.more} entries={menu} isQuiet onUse={row.onMenu} />}
        {isSaving && <Text variant="microcopy">{words.saving}</Text>}
      </ActionButtons>
      {join !== null && <Join url={join} />}
    </Flex>
  );
}

/** What only a row has that is yet to come. */
function extrasOf({ item, view, entries, gone }: RowModel, words: AgendaTexts['words']) {
  return view === 'upcoming'
    ? {
        label: words.markAs,
        menu: entriesIn(entries, 'menu'),
        join: gone === null ? item.joinUrl : null,
      }
    : { label: words.otherOutcome, menu: [], join: null };
}

function Join({ url }: { url: string }) {
  return (
    <Box flex="none">
      <Text variant="microcopy">
        <JoinLink url={url} />
      </Text>
    </Box>
  );
}

/** What stands in place of the ordinary buttons: answers to a question, or what comes after an outcome. */
function insteadOf({
  told,
  question,
  booking,
  isWayNext,
  isWayUsed,
}: RowModel): Answer[] | undefined {
  const { answers, isSettled = false, way } = told.outcome;
  if (question !== null) return question.answers;
  if (answers !== undefined) return isWayUsed ? answers.slice(1) : answers;
  if (!isSettled) return undefined;
  const next = isWayNext ? way : booking;
  return next ? [next] : [];
}

function answersOf({ entries, isFresh }: RowModel, instead: Answer[] | undefined): Answer[] {
  const answers = instead ?? entriesIn(entries, 'line').map(answerOf);
  return isFresh ? answers.map(unpressed) : answers;
}

function answerOf(entry: RowEntry): Answer {
  return 'panel' in entry
    ? [entry.label, () => undefined, false, entry.panel()]
    : [
        entry.label,
        () => {
          entry.press();
        },
      ];
}
