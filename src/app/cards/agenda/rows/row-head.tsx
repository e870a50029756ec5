import type { AgendaView } from '@app/domain/agenda/agenda-view';
import { Box, Button, Flex, Icon, Link, StatusTag, Text } from '@hubspot/ui-extensions';
import { shortened, titleOf } from '@app/card-kit/title-of';
import { OutcomeTag } from '@app/card-kit/views/outcome-tag';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { Item } from '../types.ts';
import { entriesIn, Menu, unpressed } from './menu.tsx';
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
  const { item, view, entries, told, gone, isSelecting, isFresh, onMenu } = row;
  const { way, isSettled = false } = told.outcome;
  const hasMenu = view === 'needs-outcome' && !isSelecting && !isSettled;
  const menu = hasMenu ? entriesIn(entries, 'menu') : [];
  const isRedo = way?.[0] === words.redo;
  const shown = way && isFresh && isRedo ? unpressed(way) : way;
  return (
    <Flex direction="row" gap="xs" align="center">
      {gone === null && item.isPinned && <Icon name="pin" screenReaderText={words.pinned} />}
      {gone === null && <HowItEnded item={item} view={view} />}
      {shown && !isSelecting && !row.isWayNext && (
        <Button size="xs" variant="transparent" onClick={shown[1]}>
          {shown[0]}
        </Button>
      )}
      {menu.length > 0 && <Menu label={words.more} entries={menu} isQuiet onUse={onMenu} />}
    </Flex>
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
