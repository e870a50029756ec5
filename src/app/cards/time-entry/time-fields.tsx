import { DateInput, Flex, Select, TimeInput } from '@hubspot/ui-extensions';
import { cityOf } from '../clock/clocks.ts';
import { useTexts } from '../texts.ts';
import { inZone, withDate, withTime, type TimeEntry } from './time-entry.ts';

type TimeFieldsProps<Entry> = {
  /** Before the inputs' names, which have to differ on one screen. */
  name: string;
  entry: Entry;
  onChange: (entry: Entry) => void;
};

const minuteMs = 60_000;
const usualMinutes = [15, 30, 45, 60, 90, 120];

const pad = (part: number): string => String(part).padStart(2, '0');

/** Date and time on a clock of the rep's choice. HubSpot's inputs know only wall clocks; the zone is ours. */
export function TimeFields<Entry extends TimeEntry>({
  name,
  entry,
  onChange,
}: TimeFieldsProps<Entry>) {
  const { words, clocks, contactName } = useTexts();
  const { wallClock, timeZone } = entry;
  const zones = [
    { value: clocks.repZone, label: words.myZone(cityOf(clocks.repZone)) },
    ...(clocks.contactZone === null || clocks.contactZone === clocks.repZone
      ? []
      : [
          {
            value: clocks.contactZone,
            label: words.zoneOf(contactName, cityOf(clocks.contactZone)),
          },
        ]),
  ];
  return (
    <Flex direction="column" gap="sm">
      <DateInput
        label={words.date}
        name={`${name}-date`}
        format="standard"
        value={{
          year: Number(wallClock.slice(0, 4)),
          // HubSpot counts months from 0.
          month: Number(wallClock.slice(5, 7)) - 1,
          date: Number(wallClock.slice(8, 10)),
        }}
        onChange={(value) => {
          onChange(withDate(entry, `${value.year}-${pad(value.month + 1)}-${pad(value.date)}`));
        }}
      />
      <TimeInput
        label={words.time}
        name={`${name}-time`}
        interval={15}
        value={{ hours: Number(wallClock.slice(11, 13)), minutes: Number(wallClock.slice(14, 16)) }}
        onChange={(value) => {
          onChange(withTime(entry, `${pad(value.hours)}:${pad(value.minutes)}`));
        }}
      />
      <Select
        label={words.duration}
        name={`${name}-duration`}
        value={entry.durationMs}
        options={durationsFor(entry.durationMs).map((durationMs) => ({
          value: durationMs,
          label: durationMs === 0 ? words.noEnd : words.minutes(durationMs / minuteMs),
        }))}
        onChange={(value) => {
          onChange({ ...entry, durationMs: Number(value) });
        }}
      />
      {zones.length > 1 && (
        <Select
          label={words.timesFor}
          name={`${name}-zone`}
          value={timeZone}
          options={zones}
          onChange={(value) => {
            onChange(inZone(entry, String(value)));
          }}
        />
      )}
    </Flex>
  );
}

/** The usual durations and the one the item has, shortest first. */
function durationsFor(currentMs: number): number[] {
  const usual = usualMinutes.map((minutes) => minutes * minuteMs);
  return [...new Set([...usual, currentMs])].sort((a, b) => a - b);
}
