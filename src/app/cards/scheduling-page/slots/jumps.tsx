import { localDayOf } from '@app/domain/time/local-time';
import { addMonths, monthOf } from '@app/domain/time/slot-days';
import { daysAfter, weekdayOf } from '@app/domain/time/weeks';
import { Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import type { OfferedDay } from './offered-slots.ts';
import { plainDate } from './slot-clock.ts';
import { shownDays, type SlotChoice } from './use-slot-choice.ts';

/** How many can be jumped to, from this one on. */
const monthCount = 13;

/** A month to jump to; the one that is shown. */
export function MonthSelect({ choice }: { choice: SlotChoice }) {
  const { words, clocks, now } = useBookingTexts();
  const first = monthOf(localDayOf(now, clocks.repZone));
  const months = Array.from({ length: monthCount }, (_, index) => addMonths(first, index));
  const shown = monthOf(choice.day?.day ?? choice.monday);
  const label = (month: string): string =>
    plainDate(month, clocks.locale, {
      month: 'short',
      ...(month.slice(0, 4) !== first.slice(0, 4) && { year: 'numeric' }),
    });
  return (
    <Select
      variant="transparent"
      name="booking-month"
      placeholder={words.month}
      value={shown}
      options={[...new Set([...months, shown])]
        .sort()
        .map((month) => ({ value: month, label: label(month) }))}
      onChange={(month) => {
        choice.show(firstWorkday(String(month)));
      }}
    />
  );
}

/** The next day with a time that suits both. Where this one has none that is said, and one of before will do. */
export function NextGood({ choice, day: { day, good } }: { choice: SlotChoice; day: OfferedDay }) {
  const { words } = useBookingTexts();
  const shortDay = useShortDay();
  const { days } = choice.offered;
  const hasNone = good.length === 0;
  const next = nextDay(choice, day, isGood) ?? (hasNone ? days.find(isGood)?.day : undefined);
  const way = next !== undefined && (
    <Button
      key="next"
      size="xs"
      variant="transparent"
      onClick={() => {
        choice.show(next);
      }}
    >
      {hasNone ? words.nextGood(shortDay(next)) : words.next(shortDay(next))}
    </Button>
  );
  if (!hasNone) return way;
  return (
    <Flex direction="column" align="start">
      <Text variant="microcopy">
        {way ? words.noneGood : words.noneGoodUntil(shortDay(days.at(-1)?.day ?? day))}
      </Text>
      {way}
    </Flex>
  );
}

/** Where two weeks have nothing: the next day that has, or where to look. */
export function NoTimes({ choice }: { choice: SlotChoice }) {
  const { words, clocks } = useBookingTexts();
  const shortDay = useShortDay();
  const last = daysAfter(choice.monday, shownDays - 1);
  const next = nextDay(choice, last, () => true);
  // What is known has nothing either: the question is for what is behind it.
  const lookIn = choice.availability.monthAfter(last);
  const way =
    next !== undefined
      ? { label: words.firstFree(shortDay(next)), day: next }
      : choice.hasLater && {
          label: words.lookIn(plainDate(lookIn, clocks.locale, { month: 'long', year: 'numeric' })),
          day: firstWorkday(lookIn),
        };
  return (
    <Flex direction="column" gap="sm" align="start">
      <Text>{words.noTimes}</Text>
      {way ? (
        <Button
          size="sm"
          onClick={() => {
            choice.show(way.day);
          }}
        >
          {way.label}
        </Button>
      ) : (
        <Text>{words.noneLater}</Text>
      )}
    </Flex>
  );
}

/** Who jumps to a month wants its weeks, not that of a weekend before. */
function firstWorkday(month: string): string {
  const first = `${month}-01`;
  return daysAfter(first, { 6: 2, 0: 1 }[weekdayOf(first)] ?? 0);
}

function isGood({ good }: OfferedDay): boolean {
  return good.length > 0;
}

function nextDay(
  { offered }: SlotChoice,
  after: string,
  isWanted: (day: OfferedDay) => boolean,
): string | undefined {
  return offered.days.find((other) => other.day > after && isWanted(other))?.day;
}

/** `Tue, Dec 1` of a calendar day. */
function useShortDay(): (day: string) => string {
  const { locale } = useBookingTexts().clocks;
  return (day) => plainDate(day, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}
