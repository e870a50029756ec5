import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { cityOf } from '@app/domain/time/zone-names';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import { useTexts } from '@app/card-kit/texts';
import { strong } from '@app/card-kit/strong';
import type { Clash } from '../../../time-entry/use-clashes.ts';
import { useMethodMessages } from '../method-messages.ts';
import { PreviewRow } from './preview-row.tsx';
import { crossesClockChange } from './series-draft.ts';
import type { SeriesModel } from './use-series.ts';

type SeriesPreviewProps = { model: SeriesModel; clashes: Clash[] | null | undefined };

const shownAtFirst = 6;

/** Every date before it is created: both clocks, what it clashes with, and a tick to take it out. */
export function SeriesPreview({ model, clashes }: SeriesPreviewProps) {
  const { words } = useTexts();
  const { series } = useMethodMessages();
  const [isAllShown, setIsAllShown] = useState(false);
  const { draft, occurrences, chosen, problems, change } = model;
  const rows = occurrences.map((occurrence, index) => ({
    occurrence,
    clashes: clashes?.filter(({ interval }) => interval === index) ?? [],
  }));
  const clashing = rows.filter((row) => row.clashes.length > 0).length;
  // A clash is never folded away.
  const shown = rows.filter(
    (row, index) => isAllShown || index < shownAtFirst || row.clashes.length > 0,
  );
  return (
    <Flex direction="column" gap="sm" align="start">
      <Flex direction="column" gap="flush">
        <Text format={strong}>
          {series.chosen(chosen.length, occurrences.length)}
          {clashing > 0 && ` · ${words.clashes(clashing)}`}
        </Text>
        {clashing === 0 && <ClashNotes clashes={clashes} />}
        {crossesClockChange(occurrences) && (
          <Text variant="microcopy">
            {series.clocksChange(draft.wallClock.slice(11), cityOf(draft.timeZone))}
          </Text>
        )}
      </Flex>
      {shown.map((row) => (
        <PreviewRow
          key={row.occurrence.wallClock}
          {...row}
          isChosen={chosen.includes(row.occurrence)}
          onChoose={(isChosen) => {
            const { wallClock } = row.occurrence;
            const others = draft.leftOut.filter((one) => one !== wallClock);
            change({ leftOut: isChosen ? others : [...others, wallClock] });
          }}
        />
      ))}
      {(isAllShown || shown.length < rows.length) && (
        <Button
          size="xs"
          onClick={() => {
            setIsAllShown(!isAllShown);
          }}
        >
          {isAllShown ? series.showFewer : series.showAll(rows.length)}
        </Button>
      )}
      {problems.dates && <Text format={strong}>{problems.dates}</Text>}
    </Flex>
  );
}
