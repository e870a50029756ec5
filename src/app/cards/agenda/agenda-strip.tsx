import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { isExpected } from '@app/domain/agenda/agenda-summary';
import { hasBegun } from './outcomes/next-of.ts';
import { isOver } from '@app/domain/agenda/agenda-view';
import { Box, Flex, ScoreCircle, Text } from '@hubspot/ui-extensions';
import { titleOf } from '@app/card-kit/title-of';
import { relativeTime } from '@app/card-kit/clock/clocks';
import { strong } from '@app/card-kit/strong';
import { isPartlyRead } from './load/partly-read.ts';
import { useAgendaTexts } from './agenda-texts.ts';
import { JoinLink } from './join-link.tsx';
import { clocksOf } from './rows/row-lines.ts';
import type { Item } from './types.ts';

/** As many items have to be decided before their share says anything. */
const rateFrom = 3;

type AgendaStripProps = {
  overview: ListAgendaData;
  /** Undefined as long as nobody knows. */
  next: Item | null | undefined;
};

/** What is next and how often somebody came, readable in two seconds. */
export function AgendaStrip({ overview, next }: AgendaStripProps) {
  const { words, now } = useAgendaTexts();
  const { now: told, showRate } = overview.summary;
  // Nothing is known then of what is next, and the notes below say why.
  if (isPartlyRead(overview)) return null;
  // What was next when HubSpot was asked may have begun since, and did so last.
  const isBegun = hasBegun(next, now);
  const current = isBegun ? next : told;
  const isUnderWay = current !== undefined && isExpected(current) && !isOver(current, now);
  return (
    <Flex direction="row" gap="sm" justify="between" align="center">
      <Box flex={1}>
        <Flex direction="column" gap="xs">
          {isUnderWay && <NextItem item={current} isCurrent />}
          {next === null && !isUnderWay && <NothingNext overview={overview} />}
          {next && !isBegun && <NextItem item={next} />}
        </Flex>
      </Box>
      {showRate !== null && showRate.of >= rateFrom && (
        <Box flex="none">
          <Flex direction="column" gap="flush" align="center">
            <ScoreCircle score={Math.round((100 * showRate.held) / showRate.of)} />
            {/* The circle has no name for a screen reader. */}
            <Text variant="microcopy">{words.heldOf(showRate.held, showRate.of)}</Text>
          </Flex>
        </Box>
      )}
    </Flex>
  );
}

function NextItem({ item, isCurrent = false }: { item: Item; isCurrent?: boolean }) {
  const texts = useAgendaTexts();
  const { words, clocks, now } = texts;
  const { start, joinUrl } = item;
  const title = titleOf(item, words);
  const line = clocksOf({ ...item, end: isCurrent ? item.end : null }, texts);
  const until = start && relativeTime(start, now, clocks);
  // Of the next day both would say "tomorrow".
  const isSaid = until !== null && line.toLowerCase().startsWith(until.toLowerCase());
  return (
    <Flex direction="column" gap="flush">
      <Text variant="microcopy">
        {isCurrent ? words.underWay : [words.next, !isSaid && until].filter(Boolean).join(' · ')}
      </Text>
      <Text format={strong} truncate={{ tooltipText: title }}>
        {title}
      </Text>
      <Text variant="microcopy">{line}</Text>
      {joinUrl !== null && (
        <Text variant="microcopy">
          <JoinLink url={joinUrl} />
        </Text>
      )}
    </Flex>
  );
}

function NothingNext({ overview }: { overview: ListAgendaData }) {
  const { words, clocks, now } = useAgendaTexts();
  const start = overview.summary.lastHeld?.start;
  const date = new Intl.DateTimeFormat(clocks.locale, {
    day: 'numeric',
    month: 'short',
    ...(start?.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    timeZone: clocks.repZone,
  });
  return (
    <Flex direction="column" gap="flush">
      <Text format={strong}>{words.empty.upcoming.title}</Text>
      {start && <Text variant="microcopy">{words.held(date.format(start))}</Text>}
    </Flex>
  );
}
