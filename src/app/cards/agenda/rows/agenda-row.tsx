import { Box, Checkbox, Flex, Text } from '@hubspot/ui-extensions';
import { memo } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { Note } from '@app/card-kit/views/note';
import { strong } from '@app/card-kit/strong';
import { useAgendaTexts } from '../agenda-texts.ts';
import { DraftNote } from '../details/draft-note.tsx';
import { BookedAgain } from '../rebook/booked-again.tsx';
import type { RowProps } from '../types.ts';
import { BookAgainWhere } from './next-steps.tsx';
import { RowActions } from './row-actions.tsx';
import { linesOf } from './row-lines.ts';
import { RowDetails } from './row-details.tsx';
import { RowHead } from './row-head.tsx';
import { useRow, type RowModel } from './use-row.ts';

/** A row is drawn again only for what it shows, so that one tap costs one row however many there are. */
export const AgendaRow = memo(Row);

function Row({ item: listed, isSelected, view, actions, ...state }: RowProps) {
  const { words } = useAgendaTexts();
  const isSelecting = isSelected !== null;
  const row = useRow(listed, state, { view, actions, isSelecting });
  if (isSelected === null) return <Content row={row} />;
  const { item } = row;
  return (
    <Flex direction="row" gap="sm" align="start">
      <Checkbox
        name={`select-${item.kind}-${item.id}`}
        aria-label={words.select(titleOf(item, words))}
        checked={isSelected}
        onChange={(isChecked) => {
          actions.select([item], isChecked);
        }}
      />
      <Box flex={1}>
        <Content row={row} />
      </Box>
    </Flex>
  );
}

/** One item: what, when for both, what else there is to know, and what can be done with it. */
function Content({ row }: { row: RowModel }) {
  const { gone } = row;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <RowHead row={row} />
        {gone === null && <Lines row={row} />}
      </Flex>
      <Doings row={row} />
    </Flex>
  );
}

function Lines({ row }: { row: RowModel }) {
  const texts = useAgendaTexts();
  const { item, view, actions, told, problems, noShows } = row;
  const { time, warning, facts } = linesOf(item, texts, {
    view,
    repId: actions.repId,
    isSettled: told.outcome.isSettled === true,
    noShows,
  });
  return (
    <>
      <Flex direction="row" gap="xs" justify="between" align="center">
        <Text variant="microcopy">{time}</Text>
        <BookAgainWhere row={row} />
      </Flex>
      {(warning !== null || facts !== '') && (
        <Text variant="microcopy" truncate>
          {warning !== null && (
            <Text inline variant="microcopy" format={strong}>
              {warning}
            </Text>
          )}
          {warning !== null && facts !== '' && ' · '}
          {facts}
        </Text>
      )}
      {problems !== '' && (
        <Text variant="microcopy" format={strong}>
          {problems}
        </Text>
      )}
      <BookedAgain item={item} actions={actions} />
    </>
  );
}

/** What can be done, and what became of what was done beside the outcome. */
function Doings({ row }: { row: RowModel }) {
  const { item, actions, draft, gone, told, isSelecting } = row;
  return (
    <>
      {gone === null && (
        <DraftNote
          item={item}
          draft={draft}
          actions={actions}
          panel={<RowDetails row={row} place="draft" />}
        />
      )}
      {(!isSelecting || told.outcome.problem) && <RowActions row={row} />}
      {gone === null ? <Note {...told.edit} /> : told.edit?.alert}
      <Note {...told.pin} />
    </>
  );
}
