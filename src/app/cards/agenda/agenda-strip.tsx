import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import { isExpected } from '@app/domain/agenda/agenda-summary';
import { hasBegun } from './outcomes/next-of.ts';
import { isOver } from '@app/domain/agenda/agenda-view';
import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import { titleOf } from '@app/card-kit/title-of';
import { relativeTime, repClock } from '@app/card-kit/clock/clocks';
import { isPartlyRead } from './load/partly-read.ts';
import { useAgendaTexts } from './agenda-texts.ts';
import { ContactClock } from '@app/card-kit/views/contact-clock';
import { JoinLink } from './join-link.tsx';
import type { Item } from './types.ts';

type AgendaStripProps = {
  overview: ListAgendaData;
  /** Undefined as long as nobody knows. */
  next: Item | null | undefined;
};

/** What is next and what is owed, readable in two seconds. */
export function AgendaStrip({ overview, next }: AgendaStripProps) {
  const { words, now } = useAgendaTexts();
  const { now: told } = overview.summary;
  // Nothing is known then of what is next, and the notes below say why.
  if (isPartlyRead(overview)) return null;
  // What was next when HubSpot was asked may have begun since, and did so last.
  const isBegun = hasBegun(next, now);
  const current = isBegun ? next : told;
  const isUnderWay = current !== undefined && isExpected(current) && !isOver(current, now);
  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        {isUnderWay && <NextItem item={current} isCurrent />}
        {next === null && !isUnderWay && (
          <Text format={{ fontWeight: 'demibold' }}>{words.empty.upcoming.title}</Text>
        )}
        {next && !isBegun && <NextItem item={next} />}
        <Record overview={overview} />
      </Flex>
    </Tile>
  );
}

function NextItem({ item, isCurrent = false }: { item: Item; isCurrent?: boolean }) {
  const { words, clocks, now } = useAgendaTexts();
  const { start, end } = item;
  return (
    <Flex direction="column" gap="flush">
      <Text variant="microcopy">
        {isCurrent
          ? words.underWay
          : [words.next, start && relativeTime(start, now, clocks)].filter(Boolean).join(' · ')}
      </Text>
      <Text format={{ fontWeight: 'demibold' }}>{titleOf(item, words)}</Text>
      {start !== null && <Text>{repClock({ start, end }, now, clocks)}</Text>}
      {start !== null && <ContactClock start={start} end={end} />}
      {item.joinUrl !== null && <JoinLink url={item.joinUrl} />}
    </Flex>
  );
}

function Record({ overview }: { overview: ListAgendaData }) {
  const { words, clocks, now } = useAgendaTexts();
  const { lastHeld, showRate, needsOutcome } = overview.summary;
  const percent = new Intl.NumberFormat(clocks.locale, { style: 'percent' });
  const date = new Intl.DateTimeFormat(clocks.locale, {
    day: 'numeric',
    month: 'short',
    ...(lastHeld?.start?.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    timeZone: clocks.repZone,
  });
  const facts = [
    lastHeld?.start && words.held(date.format(lastHeld.start)),
    showRate &&
      words.showRate(percent.format(showRate.held / showRate.of), showRate.held, showRate.of),
    needsOutcome && words.withoutOutcome(needsOutcome),
  ].filter(Boolean);
  return facts.length === 0 ? null : <Text variant="microcopy">{facts.join(' · ')}</Text>;
}
