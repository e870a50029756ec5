import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Box, Button, Flex, Icon, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { shortened, titleOf } from '@app/card-kit/title-of';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Item } from '../types.ts';
import { unpressed } from '@app/card-kit/views/action-buttons';
import { entriesIn, Menu } from './menu.tsx';
import { RowDetails } from './row-details.tsx';
import type { RowModel } from './use-row.ts';

/** What it is, as the way to the details; then how it ended and the way back, or all that can be done. */
export function RowHead({ row }: { row: RowModel }) {
  const { words } = useAgendaTexts();
  const { item, gone } = row;
  const title = titleOf(item, words);
  const [label, onRestore] = gone?.answer ?? [];
  return (
    <Flex direction="row" gap="xs" align="center">
      {item.kind === 'appointment' && (
        <Box flex="none">
          <Icon name="appointment" screenReaderText={words.kinds.appointment} />
        </Box>
      )}
      <Box flex={1}>
        <Text
          variant={gone ? 'microcopy' : 'bodytext'}
          {...(gone ? {} : { truncate: { tooltipText: title } })}
        >
          {gone && (
            <>
              <Text inline variant="microcopy" format={{ lineDecoration: 'strikethrough' }}>
                {shortened(title, 24)}
              </Text>
              {` · ${gone.said} `}
            </>
          )}
          {/* The same link throughout: what a panel took away is put back where the panel was opened. */}
          {(gone === null || onRestore !== undefined) && (
            <Link
              href="#"
              preventDefault
              {...(onRestore ? { onClick: onRestore } : { overlay: <RowDetails row={row} /> })}
            >
              {label ?? title}
            </Link>
          )}
        </Text>
      </Box>
      <Box flex="none">
        <Ending row={row} />
      </Box>
    </Flex>
  );
}

function Ending({ row }: { row: RowModel }) {
  const { words } = useAgendaTexts();
  const { item, view, entries, told, gone, isSelecting, onMenu } = row;
  const { isSettled = false } = told.outcome;
  const hasMenu = view === 'needs-outcome' && !isSelecting && !isSettled;
  const menu = hasMenu ? entriesIn(entries, 'menu') : [];
  return (
    <Flex direction="row" gap="xs" align="center">
      {gone === null && item.isPinned && <Icon name="pin" screenReaderText={words.pinned} />}
      {gone === null && <HowItEnded item={item} view={view} />}
      {!isSelecting && !row.isWayNext && <WayBack row={row} />}
      {menu.length > 0 && <Menu label={words.more} entries={menu} isQuiet onUse={onMenu} />}
    </Flex>
  );
}

/** One button, there and back again; where that was refused, what can be done instead begins with it. */
function WayBack({ row: { told, isWayUsed, isFresh, onWay } }: { row: RowModel }) {
  const { words } = useAgendaTexts();
  const { answers = [], way } = told.outcome;
  const answer = isWayUsed ? answers[0] : way;
  if (answer === undefined) return null;
  const isRedo = answer[0] === words.redo;
  const [label, press] = isFresh && isRedo ? unpressed(answer) : answer;
  return (
    <Button
      size="xs"
      variant="transparent"
      onClick={() => {
        onWay();
        press();
      }}
    >
      {label}
    </Button>
  );
}

function HowItEnded({ item: { outcome }, view }: { item: Item; view: AgendaView }) {
  const { words } = useAgendaTexts();
  if (outcome !== null && !outcome.isOpen) return <OutcomeTag outcome={outcome} />;
  if (view !== 'past') return null;
  return (
    <StatusTag variant="warning" hollow>
      {words.noOutcome}
    </StatusTag>
  );
}
