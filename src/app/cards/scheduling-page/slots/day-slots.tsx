import { groupByPartOfDay } from '@app/domain/time/part-of-day';
import type { Slot } from '@app/domain/time/slot-days';
import { AutoGrid, Button, Flex, Text, type ButtonProps } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import type { OfferedDay } from './offered-slots.ts';
import { clockNames, otherZone, plainDate, slotClock } from './slot-clock.ts';

/** What pressing a slot does: it opens an overlay, or tells that it was chosen. */
export type SlotAction = (slot: Slot) => Pick<ButtonProps, 'overlay' | 'onClick'>;

type DaySlotsProps = {
  day: OfferedDay;
  zone: string;
  offline: ReadonlySet<number>;
  action: SlotAction;
};

/** As wide as the longest time needs, in pixels. */
const widthOf = (texts: string[]): number => 16 + 6 * Math.max(...texts.map((text) => text.length));

/** The slots of one day by its parts, on both clocks. */
export function DaySlots({ day, zone, offline, action }: DaySlotsProps) {
  const { words, clocks, now } = useBookingTexts();
  const other = otherZone(zone, clocks);
  const clock = slotClock(clocks.locale, zone, other);
  const names = day.slots[0] === undefined ? '' : clockNames(day.slots[0].start, zone, other);
  const text = ({ start }: Slot): string =>
    `${offline.has(start.getTime()) ? '⚠ ' : ''}${clock(start)}`;
  const width = widthOf(day.slots.map(text));
  const heading = plainDate(day.day, clocks.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{`${heading} · ${names}`}</Text>
      {groupByPartOfDay(day.slots, zone).map(({ part, slots }) => (
        <Flex key={part} direction="column" gap="xs">
          <Text variant="microcopy">{words.partsOfDay[part]}</Text>
          <AutoGrid columnWidth={width} flexible gap="xs">
            {slots.map((slot) => (
              <Button
                key={slot.start.getTime()}
                size="xs"
                disabled={slot.start <= now}
                {...action(slot)}
              >
                {text(slot)}
              </Button>
            ))}
          </AutoGrid>
        </Flex>
      ))}
    </Flex>
  );
}
