import { inOrderOfTime, type Slot } from '@app/domain/time/slot-days';
import { outsideWorkingHours } from '@app/domain/time/zone-clock';
import { cityOf } from '@app/domain/time/zone-names';
import {
  Accordion,
  AutoGrid,
  Button,
  Flex,
  Icon,
  Text,
  type ButtonProps,
} from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useBookingTexts, type BookingTexts } from '../booking-texts.ts';
import { slotClock } from './slot-clock.ts';
import type { OfferedDay } from './offered-slots.ts';

/** What pressing a slot does: it opens an overlay, or tells that it was chosen. */
export type SlotAction = (
  slot: Slot,
) => Pick<ButtonProps, 'overlay' | 'onClick' | 'variant' | 'disabled'>;

type DaySlotsProps = {
  day: OfferedDay;
  secondZone: string | null;
  action: SlotAction;
  /** The way to the next day that suits both. */
  next: ReactNode;
};

/** The rest is folded: nobody reads more. */
const mostShown = 12;
/** Two columns of two clocks, or three of one, in pixels. */
const columnWidths = { one: 100, two: 150 };

/** As wide as the longest time needs, in pixels. */
const widthOf = (texts: string[]): number => 16 + 6 * Math.max(...texts.map((text) => text.length));

/** The times of one day: those that suit both first, the others folded. */
export function DaySlots({ day, secondZone, action, next }: DaySlotsProps) {
  const texts = useBookingTexts();
  const { words, clocks, now } = texts;
  const clock = slotClock(clocks.locale, clocks.repZone, secondZone);
  const all = inOrderOfTime([...day.good, ...day.others]);
  const times = all.map(({ start }) => clock(start));
  const isTwo = times.some((time) => time.includes('·'));
  const width = Math.max(isTwo ? columnWidths.two : columnWidths.one, widthOf(times));
  const buttons = (slots: Slot[], last?: ReactNode) =>
    slots.length > 0 && (
      <AutoGrid columnWidth={width} flexible gap="xs">
        {slots.map((slot) => (
          <Button
            key={slot.start.getTime()}
            size="xs"
            disabled={slot.start <= now}
            {...action(slot)}
          >
            {clock(slot.start)}
          </Button>
        ))}
        {last}
      </AutoGrid>
    );
  const folded = (title: string, slots: Slot[]) =>
    slots.length > 0 && (
      <Accordion title={title} size="xs">
        {buttons(slots)}
      </Accordion>
    );
  const shown = (slots: Slot[]) => (
    <>
      {buttons(slots.slice(0, mostShown), isTwo && next)}
      {folded(words.moreTimes(slots.length - mostShown), slots.slice(mostShown))}
    </>
  );
  // Where nobody knows the other clock, no time is better than another.
  if (secondZone === null) return shown(all);
  return (
    <>
      {day.good.length > 0 && <GoodForBoth count={day.good.length} />}
      {shown(day.good)}
      {!(isTwo && day.good.length > 0) && next}
      {folded(earlyOrLate(day.others, secondZone, texts), day.others)}
    </>
  );
}

function GoodForBoth({ count }: { count: number }) {
  const { words } = useBookingTexts();
  return (
    <Flex direction="row" gap="xs" align="center">
      <Icon name="success" color="success" />
      <Text format={{ fontWeight: 'demibold' }} variant="microcopy">
        {words.goodForBoth(count)}
      </Text>
    </Flex>
  );
}

/** How many there are, and whose working hours they are outside of. */
function earlyOrLate(
  slots: readonly Slot[],
  secondZone: string,
  { words, clocks, contactName }: BookingTexts,
): string {
  const isOutside = (zone: string): boolean => slots.some(outsideOf(zone));
  const isRep = isOutside(clocks.repZone);
  const whose = isRep ? (isOutside(secondZone) ? 'both' : 'rep') : 'other';
  const name = secondZone === clocks.contactZone ? contactName : cityOf(secondZone);
  return words.earlyOrLate(whose, name, slots.length);
}

function outsideOf(zone: string): (slot: Slot) => boolean {
  const isOutside = outsideWorkingHours(zone);
  return ({ start }) => isOutside(start);
}
