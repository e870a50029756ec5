import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Box, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ActionButtons, type Answer } from '@app/card-kit/views/action-buttons';
import { useAgendaTexts } from '../agenda-texts.ts';
import { JoinLink } from '../join-link.tsx';
import { FollowUps } from './next-steps.tsx';
import { Menu } from './title-line.tsx';
import type { AgendaActions, Item, OutcomeStatus, RowEntry } from '../types.ts';

type RowActionsProps = {
  item: Item;
  view: AgendaView;
  entries: RowEntry[];
  status: OutcomeStatus;
  /** Asked before anything is done, in place of all else. */
  question: Answer[] | null;
  /** What is booked after what was chosen, or the way back where nothing is. */
  next: Answer[];
  actions: AgendaActions;
  /** Whether these buttons have only just taken the place of others. */
  isFresh: boolean;
};

/**
 * What can be done with a row, by the view; once something was chosen, what comes next. The button pressed last
 * becomes the first of those that follow, and a menu that was used stays: the keyboard keeps its place.
 */
export function RowActions(props: RowActionsProps) {
  const { item, view, entries, status, question, next, actions, isFresh } = props;
  const { words } = useAgendaTexts();
  const [isMenuUsed, setIsMenuUsed] = useState(false);
  const { isSettled = false, isSaving = false } = status;
  const instead = question ?? status.answers ?? (isSettled ? next : undefined);
  const isUpcoming = view === 'upcoming';
  const answers = (instead ?? entriesIn(entries, 'line').map(answerOf)).map((answer): Answer =>
    isFresh ? unpressed(answer) : answer,
  );
  const outcomes = entriesIn(entries, 'mark').map((entry) => ({
    ...entry,
    ...('press' in entry && {
      press: () => {
        setIsMenuUsed(true);
        entry.press();
      },
    }),
  }));
  const hasMenu = outcomes.length > 0 && (instead === undefined || isMenuUsed);
  const menu = isUpcoming ? entriesIn(entries, 'menu') : [];
  const join = isUpcoming && item.joinUrl;
  if (answers.length === 0 && !hasMenu && menu.length === 0 && !join && !isSaving) return null;
  return (
    <Flex direction="row" gap="xs" justify="between" align="center">
      <ActionButtons answers={answers}>
        {isSettled && !isSaving && question === null && <FollowUps item={item} actions={actions} />}
        {hasMenu && (
          <Menu label={isUpcoming ? words.markAs : words.otherOutcome} entries={outcomes} />
        )}
        {menu.length > 0 && <Menu label={words.more} entries={menu} isQuiet />}
        {isSaving && <Text variant="microcopy">{words.saving}</Text>}
      </ActionButtons>
      {join && (
        <Box flex="none">
          <Text variant="microcopy">
            <JoinLink url={join} />
          </Text>
        </Box>
      )}
    </Flex>
  );
}

/** A second tap where a first one has put another button is none of its own. */
export function unpressed([label, , isQuiet = false]: Answer): Answer {
  return [label, () => undefined, isQuiet];
}

export function entriesIn(entries: RowEntry[], where: RowEntry['where']): RowEntry[] {
  return entries.filter((entry) => entry.where === where);
}

export function answerOf(entry: RowEntry): Answer {
  return 'panel' in entry
    ? [entry.label, () => undefined, false, entry.panel]
    : [entry.label, entry.press];
}
