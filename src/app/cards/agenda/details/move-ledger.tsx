import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import { durationIn, repClock } from '@app/card-kit/clock/clocks';
import { strong } from '@app/card-kit/strong';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { ItemDetails } from '../types.ts';

/** How often and how far an item has been moved, and by whom, newest first. */
export function MoveLedger({ ledger }: { ledger: ItemDetails['ledger'] }) {
  const { words, clocks, now } = useAgendaTexts();
  const { moves, bookedFor, totalSlipMs } = ledger;
  const [first] = moves;
  if (first === undefined) return null;
  const { locale, repZone } = clocks;
  const at = (start: Date): string => repClock({ start, end: null }, now, clocks);
  const dayOf = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: repZone,
  });
  const slip = totalSlipMs === 0 ? null : durationIn(totalSlipMs, locale);
  const steps = [...moves].reverse().map(({ to, at: movedAt, by, noticeMs }, index) => ({
    title: index === 0 ? words.history.now(at(to)) : words.history.then(at(to)),
    told: words.history.moved(
      noticeMs > 0 ? durationIn(noticeMs, locale) : null,
      by,
      dayOf.format(movedAt),
    ),
  }));
  return (
    <Flex direction="column" gap="xs">
      <Text format={strong}>{words.history.title(moves.length, slip, totalSlipMs > 0)}</Text>
      {[...steps, { title: words.history.first(at(bookedFor ?? first.from)), told: null }].map(
        ({ title, told }, index) => (
          <Flex key={index} direction="row" gap="xs" align="start">
            <Icon name={index === 0 ? 'circleFilled' : 'circleHollow'} size="sm" />
            <Flex direction="column" gap="flush">
              <Text>{title}</Text>
              {told !== null && <Text variant="microcopy">{told}</Text>}
            </Flex>
          </Flex>
        ),
      )}
    </Flex>
  );
}
