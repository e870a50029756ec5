import { DateInput, Flex, Select, TimeInput } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
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
/** No zone is called so. */
const otherZone = '';

const pad = (part: number): string => String(part).padStart(2, '0');

/** Date and time on a clock of the rep's choice. HubSpot's inputs know only wall clocks; the zone is ours. */
export function TimeFields<Entry extends TimeEntry>({
  name,
  entry,
  onChange,
}: TimeFieldsProps<Entry>) {
  const { words, clocks, contactName } = useTexts();
  const { wallClock, timeZone } = entry;
  const [isSeeking, setIsSeeking] = useState(false);
  const { locale, repZone, contactZone } = clocks;
  // Kept as long as it is the same: every zone of the world crosses to the page only once.
  const zones = useMemo(() => {
    if (isSeeking) return everyZone(locale);
    const nameOf = (zone: string): string =>
      zone === repZone
        ? words.myZone(cityOf(zone))
        : zone === contactZone
          ? words.zoneOf(contactName, cityOf(zone))
          : cityOf(zone);
    const near = new Set([repZone, contactZone ?? timeZone, timeZone]);
    return [
      ...[...near].map((zone) => ({ value: zone, label: nameOf(zone) })),
      { value: otherZone, label: words.otherZone },
    ];
  }, [isSeeking, locale, repZone, contactZone, timeZone, contactName, words]);
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
      <Select
        label={words.timesFor}
        name={`${name}-zone`}
        placeholder={words.otherZone}
        {...(!isSeeking && { value: timeZone })}
        options={zones}
        onChange={(value) => {
          setIsSeeking(value === otherZone);
          if (value !== otherZone) onChange(inZone(entry, String(value)));
        }}
      />
    </Flex>
  );
}

/** The usual durations and the one the item has, shortest first. */
function durationsFor(currentMs: number): number[] {
  const usual = usualMinutes.map((minutes) => minutes * minuteMs);
  return [...new Set([...usual, currentMs])].sort((a, b) => a - b);
}

/**
 * `Calcutta · India Standard Time`: HubSpot's select searches its labels once there are many. The name of
 * the zone is what finds a city that is not listed.
 */
function everyZone(locale: string): { value: string; label: string }[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ value: zone, label: `${cityOf(zone)} · ${nameOfZone(zone, locale)}` }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function nameOfZone(timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .flatMap(({ type, value }) => (type === 'timeZoneName' ? [value] : []))
    .join('');
}
