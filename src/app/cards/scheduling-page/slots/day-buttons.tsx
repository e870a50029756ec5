import { daysAfter, weekdayOf, weekFrom } from '@app/domain/time/weeks';
import { AutoGrid, Button } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import type { SlotChoice } from './use-slot-choice.ts';

/** Two weeks of days, one under the other. A day of a weekend is there only where it has times. */
export function DayButtons({ choice }: { choice: SlotChoice }) {
  const { words } = useBookingTexts();
  const { monday, offered, day: chosen } = choice;
  const withTimes = new Set(offered.days.map(({ day }) => day));
  const weeks = [weekFrom(monday), weekFrom(daysAfter(monday, 7))];
  const weekend = weeks.flatMap((week) => week.slice(5)).filter((day) => withTimes.has(day));
  const rows = [...weeks.map((week) => week.slice(0, 5)), weekend];
  return rows.map((row, index) =>
    row.length === 0 ? null : (
      <AutoGrid key={index} columnWidth={60} flexible gap="xs">
        {row.map((day) => (
          <Button
            key={day}
            size="xs"
            variant={day === chosen?.day ? 'primary' : 'secondary'}
            disabled={!withTimes.has(day)}
            onClick={() => {
              choice.show(day);
            }}
          >
            {`${words.weekdays[weekdayOf(day)] ?? ''} ${Number(day.slice(8))}`}
          </Button>
        ))}
      </AutoGrid>
    ),
  );
}
