import type { Occurrence } from '@app/domain/series';
import { Checkbox, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { cityOf, contactClock, repClock } from '../../../clock/clocks.ts';
import { OutsideHoursTag } from '../../../clock/contact-clock.tsx';
import { useTexts } from '../../../texts.ts';
import type { Clash } from '../../../time-entry/use-clashes.ts';
import { titleOf } from '../../../title-of.ts';
import { useWayWords } from '../way-words.ts';

type PreviewRowProps = {
  occurrence: Occurrence;
  clashes: Clash[];
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** One date of a series, ticked while it is to be created. */
export function PreviewRow({ occurrence, clashes, isChosen, onChoose }: PreviewRowProps) {
  const { words, clocks, now, contactName } = useTexts();
  const { series } = useWayWords();
  const theirs = contactClock(occurrence, clocks);
  const description = [
    theirs !== null &&
      clocks.contactZone !== null &&
      words.clockOf(theirs, contactName, cityOf(clocks.contactZone)),
    occurrence.shifted === 'gap' && series.isGap(occurrence.wallClock.slice(11)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Flex direction="column" gap="flush">
      <Checkbox
        name={`occurrence-${occurrence.wallClock}`}
        checked={isChosen}
        onChange={onChoose}
        {...(description !== '' && { description })}
      >
        {repClock(occurrence, now, clocks)}
      </Checkbox>
      <Inline gap="xs">
        <OutsideHoursTag start={occurrence.start} />
      </Inline>
      {clashes.map(({ item }) => (
        <Text
          key={`${item.kind} ${item.id}`}
          variant="microcopy"
          format={{ fontWeight: 'demibold' }}
        >
          {series.clashesWith(
            [
              titleOf(item, words),
              item.start && repClock({ start: item.start, end: item.end }, now, clocks),
            ]
              .filter(Boolean)
              .join(', '),
          )}
        </Text>
      ))}
    </Flex>
  );
}
