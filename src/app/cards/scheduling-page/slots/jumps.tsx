import { localDayOf } from '@app/domain/time/local-time';
import { addMonths, monthOf } from '@app/domain/time/slot-days';
import { strong } from '@app/card-kit/strong';
import { daysAfter, weekdayOf } from '@app/domain/time/weeks';
import { Button, Flex, Icon, Inline, Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
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

/** How many times suit both, or that none does. Where nobody knows the other clock, no time is better than another. */
export function Suits({ choice, day }: { choice: SlotChoice; day: OfferedDay }) {
  const { words } = useBookingTexts();
  const shortDay = useShortDay();
  if (choice.secondZone === null) return null;
  const { days } = choice.offered;
  return isGood(day) ? (
    <Flex direction="row" gap="xs" align="center">
      <Icon name="success" color="success" />
      <Text format={strong} variant="microcopy">
        {words.goodForBoth(day.good.length)}
      </Text>
    </Flex>
  ) : (
    <Text variant="microcopy">
      {days.some(isGood)
        ? words.noneGood
        : words.noneGoodUntil(shortDay(days.at(-1)?.day ?? day.day))}
    </Text>
  );
}

/**
 * The way to the next day that suits both; where two weeks have nothing, to the next that has, or to where to look.
 * One button in one place: who has come to the end goes on from it.
 */
export function Jump({ choice }: { choice: SlotChoice }) {
  const { words, clocks } = useBookingTexts();
  const shortDay = useShortDay();
  const [pressed, setPressed] = useState<string>();
  const { day, offered, availability } = choice;
  const { days } = offered;
  const to = (label: (day: string) => string, target: string | undefined) =>
    target === undefined ? undefined : { label: label(shortDay(target)), day: target };
  const wayOn = () => {
    if (availability.shown.status !== 'ready') return undefined;
    if (day !== undefined) {
      const next = nextDay(choice, day.day, isGood);
      return day.good.length > 0
        ? to(words.next, next)
        : to(words.nextGood, next ?? days.find(isGood)?.day);
    }
    const last = daysAfter(choice.monday, shownDays - 1);
    const next = nextDay(choice, last, () => true);
    if (next !== undefined || !choice.hasLater) return to(words.firstFree, next);
    // What is known has nothing either: the question is for what is behind it.
    const month = availability.monthAfter(last);
    const name = plainDate(month, clocks.locale, { month: 'long', year: 'numeric' });
    return { label: words.lookIn(name), day: firstWorkday(month) };
  };
  // Pressed at the end it leads back to the beginning.
  const way = wayOn() ?? (pressed === undefined ? undefined : to(words.firstFree, days[0]?.day));
  const label = way?.label ?? pressed;
  if (label === undefined) return null;
  return (
    <Inline>
      <Button
        size="xs"
        variant={day === undefined ? 'secondary' : 'transparent'}
        onClick={() => {
          setPressed(label);
          if (way) choice.show(way.day);
        }}
      >
        {label}
      </Button>
    </Inline>
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
