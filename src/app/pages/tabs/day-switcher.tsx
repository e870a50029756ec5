import { Button, DateInput, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { dayName, nextDay } from '../load/days.ts';
import { useDayTexts } from '../texts.ts';

type DaySwitcherProps = { day: string; today: string; onChange: (day: string) => void };

/** The day that is shown, the two beside it by name, and the way to any other. */
export function DaySwitcher({ day, today, onChange }: DaySwitcherProps) {
  const { words, clocks } = useDayTexts();
  const { locale } = clocks;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return (
    <Inline gap="sm" align="center">
      <Button
        size="sm"
        onClick={() => {
          onChange(nextDay(day, -1));
        }}
      >
        {`‹ ${shortName(nextDay(day, -1), locale)}`}
      </Button>
      <Text format={{ fontWeight: 'bold' }}>{dayName(day, locale)}</Text>
      <Button
        size="sm"
        onClick={() => {
          onChange(nextDay(day, 1));
        }}
      >
        {`${shortName(nextDay(day, 1), locale)} ›`}
      </Button>
      <Flex>
        <DateInput
          name="day"
          label={words.goToDate}
          format="medium"
          value={{ year, month: month - 1, date }}
          onChange={(chosen) => {
            const parts = [chosen.month + 1, chosen.date].map((part) =>
              String(part).padStart(2, '0'),
            );
            onChange(`${chosen.year}-${parts.join('-')}`);
          }}
        />
      </Flex>
      {day !== today && (
        <Button
          size="sm"
          variant="transparent"
          onClick={() => {
            onChange(today);
          }}
        >
          {words.today}
        </Button>
      )}
    </Inline>
  );
}

/** `Fri 27`, in the order that buttons in a row read best. */
function shortName(day: string, locale: string): string {
  return `${dayName(day, locale, { weekday: 'short' })} ${dayName(day, locale, { day: 'numeric' })}`;
}
