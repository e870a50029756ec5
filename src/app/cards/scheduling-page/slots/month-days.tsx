import { addMonths } from '@app/domain/time/slot-days';
import { AutoGrid, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import { daysOfMonth, type OfferedDay } from './offered-slots.ts';
import { plainDate } from './slot-clock.ts';

type MonthBarProps = {
  month: string;
  hasEarlier: boolean;
  hasLater: boolean;
  onMonth: (month: string) => void;
};

/** The month that is shown, between the ways to its neighbours. */
export function MonthBar({ month, hasEarlier, hasLater, onMonth }: MonthBarProps) {
  const { clocks } = useBookingTexts();
  const name = (of: string): string => plainDate(of, clocks.locale, { month: 'short' });
  const step = (by: number, text: (to: string) => string, isThere: boolean) => {
    const to = addMonths(month, by);
    return (
      <Button
        size="xs"
        variant="transparent"
        disabled={!isThere}
        onClick={() => {
          onMonth(to);
        }}
      >
        {text(name(to))}
      </Button>
    );
  };
  return (
    <Flex direction="row" align="center" justify="between" gap="xs">
      {step(-1, (to) => `‹ ${to}`, hasEarlier)}
      <Text format={{ fontWeight: 'demibold' }}>
        {plainDate(month, clocks.locale, { month: 'long', year: 'numeric' })}
      </Text>
      {step(1, (to) => `${to} ›`, hasLater)}
    </Flex>
  );
}

type DayButtonsProps = { days: OfferedDay[]; chosen: string; onDay: (day: string) => void };

/** The days with slots and how many of them are free. */
export function DayButtons({ days, chosen, onDay }: DayButtonsProps) {
  const { clocks } = useBookingTexts();
  return (
    <AutoGrid columnWidth={92} flexible gap="xs">
      {days.map(({ day, free }) => (
        <Button
          key={day}
          size="xs"
          variant={day === chosen ? 'primary' : 'secondary'}
          onClick={() => {
            onDay(day);
          }}
        >
          {`${plainDate(day, clocks.locale, { weekday: 'short' })} ${Number(day.slice(8))} · ${free}`}
        </Button>
      ))}
    </AutoGrid>
  );
}

type NoDaysProps = {
  month: string;
  /** Of the months that are known. */
  days: OfferedDay[];
  hasLater: boolean;
  onDay: (day: string) => void;
  onMonth: (month: string) => void;
};

/** Where a month has nothing: the first day after it that has, or where to look next. */
export function NoDays({ month, days, hasLater, onDay, onMonth }: NoDaysProps) {
  const { words, clocks } = useBookingTexts();
  const monthName = (of: string): string =>
    plainDate(of, clocks.locale, { month: 'long', year: 'numeric' });
  const next = days.find(({ day, free }) => day > `${month}-31` && free > 0);
  // What is known of the month after has nothing either: the question is for the one behind it.
  const lookIn = addMonths(month, 1);
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const way =
    next !== undefined
      ? {
          label: words.firstFree(plainDate(next.day, clocks.locale, day)),
          go: () => onDay(next.day),
        }
      : hasLater && { label: words.lookIn(monthName(lookIn)), go: () => onMonth(lookIn) };
  return (
    <Flex direction="column" gap="sm" align="start">
      <Text>{words.noSlots(monthName(month))}</Text>
      {way ? (
        <Button size="sm" onClick={way.go}>
          {way.label}
        </Button>
      ) : (
        <Text>{words.noneLater}</Text>
      )}
    </Flex>
  );
}

/** The days of the month, the chosen one of which there is at most one. */
export function chosenDay(
  days: OfferedDay[],
  month: string,
  wanted: string | null,
): OfferedDay | undefined {
  const ofMonth = daysOfMonth(days, month);
  return (
    ofMonth.find(({ day }) => day === wanted) ?? ofMonth.find(({ free }) => free > 0) ?? ofMonth[0]
  );
}
