import { isOutsideWorkingHours } from '@app/domain/time/local-time';
import type { Occurrence } from '@app/domain/series';
import { Checkbox, Flex, Inline, Tag } from '@hubspot/ui-extensions';
import { cityOf } from '@app/domain/time/zone-names';
import { contactClock, repClock } from '@app/card-kit/clock/clocks';
import { useTexts } from '@app/card-kit/texts';
import type { Clash } from '../../../time-entry/use-clashes.ts';
import { titleOf } from '@app/card-kit/title-of';
import { useMethodMessages } from '../method-messages.ts';

type PreviewRowProps = {
  occurrence: Occurrence;
  clashes: Clash[];
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** One date of a series, ticked while it is to be created. */
export function PreviewRow({ occurrence, clashes, isChosen, onChoose }: PreviewRowProps) {
  const { words, clocks, now, contactName } = useTexts();
  const { series } = useMethodMessages();
  const { start, shifted, wallClock } = occurrence;
  const { contactZone } = clocks;
  const theirs = contactClock(occurrence, clocks);
  const description = [
    theirs !== null &&
      contactZone !== null &&
      words.clockOf(theirs, contactName, cityOf(contactZone)),
    contactZone !== null && isOutsideWorkingHours(start, contactZone) && words.outsideHours,
    clashes.length > 0 &&
      series.clashesWith(clashes.map(({ item }) => titleOf(item, words)).join(', ')),
    shifted && series.isGap(wallClock.slice(11)),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <Flex direction="column" gap="flush">
      <Checkbox
        name={`occurrence-${wallClock}`}
        checked={isChosen}
        onChange={onChoose}
        {...(description !== '' && { description })}
      >
        {repClock(occurrence, now, clocks)}
      </Checkbox>
      {clashes.length > 0 && (
        <Inline>
          <Tag variant="warning">{words.clashes(clashes.length)}</Tag>
        </Inline>
      )}
    </Flex>
  );
}
