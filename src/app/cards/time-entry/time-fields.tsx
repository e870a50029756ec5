import { Box, DateInput, Flex, Select, TimeInput } from '@hubspot/ui-extensions';
import { lengthIn } from '@app/card-kit/clock/clocks';
import { isDay } from '@app/domain/time/calendar-day';
import { useTexts } from '@app/card-kit/texts';
import { dayInput, dayText } from './day-input.ts';
import { inZone, withDate, withTime, type TimeEntry } from './time-entry.ts';
import { ZoneField } from './zone-field.tsx';

type TimeFieldsProps = {
  /** Before the inputs' names, which have to differ on one screen. */
  name: string;
  entry: TimeEntry;
  /** Changes what is entered now: the next change may come before this view is drawn again. */
  onChange: (change: (entry: TimeEntry) => TimeEntry) => void;
};

const minuteMs = 60_000;
const usualMinutes = [15, 30, 45, 60, 90, 120];

const pad = (part: number): string => String(part).padStart(2, '0');

/** Date and time on a clock of the rep's choice. HubSpot's inputs know only wall clocks; the zone is ours. */
export function TimeFields({ name, entry, onChange }: TimeFieldsProps) {
  const { words, clocks } = useTexts();
  const { wallClock, timeZone, durationMs } = entry;
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" gap="sm">
        <Box flex={1}>
          <DateInput
            label={words.date}
            name={`${name}-date`}
            format="medium"
            value={dayInput(wallClock)}
            onChange={(value) => {
              const day = dayText(value);
              if (isDay(day)) onChange((now) => withDate(now, day));
            }}
          />
        </Box>
        <Box flex={1}>
          <TimeInput
            label={words.time}
            name={`${name}-time`}
            interval={15}
            value={{
              hours: Number(wallClock.slice(11, 13)),
              minutes: Number(wallClock.slice(14, 16)),
            }}
            onChange={({ hours, minutes }) => {
              onChange((now) => withTime(now, `${pad(hours)}:${pad(minutes)}`));
            }}
          />
        </Box>
      </Flex>
      <Flex direction="row" gap="sm">
        <Box flex={1}>
          <Select
            label={words.duration}
            name={`${name}-duration`}
            value={durationMs}
            options={durationsFor(durationMs).map((value) => ({
              value,
              label: value === 0 ? words.noEnd : lengthIn(value, clocks.locale),
            }))}
            onChange={(value) => {
              onChange((now) => ({ ...now, durationMs: Number(value) }));
            }}
          />
        </Box>
        <Box flex={1}>
          <ZoneField
            name={`${name}-zone`}
            zone={timeZone}
            onChange={(zone) => {
              onChange((now) => inZone(now, zone));
            }}
          />
        </Box>
      </Flex>
    </Flex>
  );
}

/** The usual durations and the one the item has, shortest first. */
export function durationsFor(currentMs: number): number[] {
  const usual = usualMinutes.map((minutes) => minutes * minuteMs);
  return [...new Set([...usual, currentMs])].sort((a, b) => a - b);
}
