import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Box, Button, Checkbox, Flex, Text } from '@hubspot/ui-extensions';
import { memo } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { Note } from '@app/card-kit/views/note';
import { useAgendaTexts } from '../agenda-texts.ts';
import { DetailsPanel } from '../details/details-panel.tsx';
import { DraftNote } from '../details/draft-note.tsx';
import { BookedAgain } from '../rebook/booked-again.tsx';
import type { AgendaActions, Item, RowEntry, RowParts, RowState } from '../types.ts';
import { entriesIn, RowActions, unpressed } from './row-actions.tsx';
import { bookingAfter } from './next-steps.tsx';
import { linesOf } from './row-lines.ts';
import { TitleLine } from './title-line.tsx';
import { useRow } from './use-row.ts';

type AgendaRowProps = RowState & {
  /** As the list has it. */
  item: Item;
  /** Null where rows are not being selected. */
  isSelected: boolean | null;
  view: AgendaView;
  actions: AgendaActions;
  entriesOf: (row: RowParts) => RowEntry[];
};

/** A row is drawn again only for what it shows, so that one tap costs one row however many there are. */
export const AgendaRow = memo(Row);

/** One item: what, when for both, what else there is to know, and what can be done with it. */
function Row({ item: listed, isSelected, view, actions, entriesOf, ...state }: AgendaRowProps) {
  const texts = useAgendaTexts();
  const { item, gone, entries, told, question, isFresh } = useRow(
    listed,
    state,
    view,
    actions,
    entriesOf,
  );
  const { outcome, edit, pin } = told;
  const isSelecting = isSelected !== null;
  const lines = linesOf(item, view, texts, {
    repId: actions.repId,
    isSettled: outcome.isSettled === true,
  });
  const booking = outcome.isSettled ? bookingAfter(item, actions, texts) : null;
  // Where nothing comes next, the way back does, in place of the button that was pressed.
  const isWayNext = outcome.isSettled === true && booking === null && view === 'needs-outcome';
  const hasMenu = view === 'needs-outcome' && !isSelecting && !outcome.isSettled;
  const isRedo = outcome.way?.[0] === texts.words.redo;
  const way = outcome.way && isFresh && isRedo ? unpressed(outcome.way) : outcome.way;
  const problems = [...(question?.lines ?? []), outcome.problem].filter(Boolean).join(' ');
  const row = (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <TitleLine
          item={item}
          view={view}
          details={
            <DetailsPanel
              id={`details-${item.kind}-${item.id}`}
              item={item}
              actions={actions}
              entries={entries}
            >
              <Note
                said={problems}
                answers={question?.answers ?? outcome.answers ?? (outcome.way ? [outcome.way] : [])}
              />
              <Note {...edit} />
              <Note {...pin} />
            </DetailsPanel>
          }
          menu={hasMenu ? entriesIn(entries, 'menu') : []}
          way={isSelecting || isWayNext ? undefined : way}
          gone={gone}
        />
        {gone === null && <Lines {...lines} problems={problems} />}
        {gone === null && <BookedAgain item={item} actions={actions} />}
      </Flex>
      {gone === null && state.draft !== undefined && (
        <DraftNote item={item} draft={state.draft} actions={actions}>
          <EntryButtons entries={entriesIn(entries, 'draft')} />
        </DraftNote>
      )}
      {gone === null && !isSelecting && (
        <RowActions
          item={item}
          view={view}
          entries={entries}
          status={outcome}
          question={question?.answers ?? null}
          next={[isWayNext ? outcome.way : booking].flatMap((answer) => (answer ? [answer] : []))}
          actions={actions}
          isFresh={isFresh}
        />
      )}
      {gone === null ? <Note {...edit} /> : edit?.alert}
      {gone === null && <Note {...pin} />}
    </Flex>
  );
  if (isSelected === null) return row;
  return (
    <Flex direction="row" gap="sm" align="start">
      <Checkbox
        name={`select-${itemKey(item)}`}
        aria-label={texts.words.select(titleOf(item, texts.words))}
        checked={isSelected}
        onChange={(isChecked) => {
          actions.select([item], isChecked);
        }}
      />
      <Box flex={1}>{row}</Box>
    </Flex>
  );
}

function EntryButtons({ entries }: { entries: RowEntry[] }) {
  return entries.map((entry) => (
    <Button
      key={entry.id}
      size="xs"
      {...('panel' in entry ? { overlay: entry.panel } : { onClick: entry.press })}
    >
      {entry.label}
    </Button>
  ));
}

type LinesProps = ReturnType<typeof linesOf> & { problems: string };

function Lines({ time, warning, facts, problems }: LinesProps) {
  const weight = { fontWeight: 'demibold' } as const;
  return (
    <>
      <Text variant="microcopy">{time}</Text>
      {(warning !== null || facts !== '') && (
        <Text variant="microcopy" truncate>
          {warning !== null && (
            <Text inline variant="microcopy" format={weight}>
              {warning}
            </Text>
          )}
          {warning !== null && facts !== '' && ' · '}
          {facts}
        </Text>
      )}
      {problems !== '' && (
        <Text variant="microcopy" format={weight}>
          {problems}
        </Text>
      )}
    </>
  );
}
