import { inOrderOfTime, type Slot } from '@app/domain/time/slot-days';
import { outsideWorkingHours } from '@app/domain/time/zone-clock';
import { cityOf } from '@app/domain/time/zone-names';
import { Accordion, AutoGrid, Button, type ButtonProps } from '@hubspot/ui-extensions';
import { useBookingTexts, type BookingTexts } from '../booking-texts.ts';
import { slotClock } from './slot-clock.ts';
import type { OfferedDay } from './offered-slots.ts';

/** What pressing a slot does: it opens an overlay, or tells that it was chosen. `place` is the button's own. */
export type SlotAction = (
  slot: Slot,
  place: string,
) => Pick<ButtonProps, 'overlay' | 'onClick' | 'variant' | 'disabled'>;

/** The one button that stays of all times, under another name: it was pressed, and what is gone loses the focus. */
export type LastButton = { day: OfferedDay; place: string; label: string; press: () => void };

type DaySlotsProps = {
  day: OfferedDay;
  secondZone: string | null;
  action: SlotAction;
  last: LastButton | undefined;
};

/** The rest is folded: nobody reads more. */
const mostShown = 12;
/** Two columns of two clocks, or three of one, in pixels. */
const columnWidths = { one: 100, two: 150 };

/** As wide as the longest time needs, in pixels. */
const widthOf = (texts: string[]): number => 16 + 6 * Math.max(...texts.map((text) => text.length));

/** The times of one day: those that suit both first, the others folded. */
export function DaySlots({ day, secondZone, action, last }: DaySlotsProps) {
  const texts = useBookingTexts();
  const { words, clocks, now } = texts;
  const clock = slotClock(clocks.locale, clocks.repZone, secondZone);
  const all = inOrderOfTime([...day.good, ...day.others]);
  const times = all.map(({ start }) => clock(start));
  const isTwo = times.some((time) => time.includes('·'));
  const width = Math.max(isTwo ? columnWidths.two : columnWidths.one, widthOf(times));
  // By their places, so that a button stays where its time is gone and another one takes the place.
  const placed = (part: string, slots: Slot[]) =>
    slots
      .map((slot, index) => ({ slot, place: `${part}${index}` }))
      .filter(({ place }) => last === undefined || place === last.place);
  const buttons = (slots: ReturnType<typeof placed>) =>
    slots.length > 0 && (
      <AutoGrid columnWidth={width} flexible gap="xs">
        {slots.map(({ slot, place }) => (
          <Button
            key={place}
            size="xs"
            {...(last
              ? { onClick: last.press }
              : { disabled: slot.start <= now, ...action(slot, place) })}
          >
            {last ? last.label : clock(slot.start)}
          </Button>
        ))}
      </AutoGrid>
    );
  const folded = (title: string, slots: ReturnType<typeof placed>) =>
    slots[0] !== undefined && (
      <Accordion title={last ? clock(slots[0].slot.start) : title} size="xs">
        {buttons(slots)}
      </Accordion>
    );
  const shown = (slots: Slot[]) => (
    <>
      {buttons(placed('shown', slots.slice(0, mostShown)))}
      {folded(words.moreTimes(slots.length - mostShown), placed('more', slots.slice(mostShown)))}
    </>
  );
  // Where nobody knows the other clock, no time is better than another.
  if (secondZone === null) return shown(all);
  return (
    <>
      {shown(day.good)}
      {folded(earlyOrLate(day.others, secondZone, texts), placed('other', day.others))}
    </>
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
