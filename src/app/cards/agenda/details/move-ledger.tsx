import { List, Flex, Text } from '@hubspot/ui-extensions';
import { durationIn, repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { ItemDetails } from '../types.ts';

/** How often and how far an item has been moved, newest first. */
export function MoveLedger({ ledger }: { ledger: ItemDetails['ledger'] }) {
  const { words, clocks, now } = useAgendaTexts();
  const { moves, bookedFor, totalSlipMs } = ledger;
  if (moves.length === 0) return null;
  const at = (start: Date): string => repClock({ start, end: null }, now, clocks);
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{words.movedTimes(moves.length)}</Text>
      {bookedFor !== null && (
        <Text variant="microcopy">
          {words.firstBookedFor(at(bookedFor), durationIn(totalSlipMs, clocks.locale))}
        </Text>
      )}
      <List>
        {[...moves].reverse().map((move) => (
          <Text key={move.at.toISOString()} variant="microcopy">
            {[
              `${at(move.from)} → ${at(move.to)}`,
              move.noticeMs > 0
                ? words.noticeBefore(durationIn(move.noticeMs, clocks.locale))
                : words.noticeAfter,
              move.by,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        ))}
      </List>
    </Flex>
  );
}
