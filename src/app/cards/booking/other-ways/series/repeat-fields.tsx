import { DateInput, Flex, Box, NumberInput, Select, Text } from '@hubspot/ui-extensions';
import { useWayWords } from '../way-words.ts';
import { mostApart, mostOccurrences, type RepeatChoice, type SeriesDraft } from './series-draft.ts';

type RepeatFieldsProps = {
  draft: SeriesDraft;
  onChange: (change: Partial<SeriesDraft>) => void;
};

const choices: RepeatChoice[] = ['once', 'day', 'week', 'month', 'dates'];

/** Once, every so many days, weeks or months, or on dates picked one by one. */
export function RepeatFields({ draft, onChange }: RepeatFieldsProps) {
  const { series } = useWayWords();
  const { repeat } = draft;
  return (
    <>
      <Select
        label={series.repeat}
        name="series-repeat"
        value={repeat}
        options={choices.map((value) => ({ value, label: series.repeats[value] }))}
        onChange={(chosen) => {
          onChange({ repeat: choices.find((one) => one === chosen) ?? 'once', leftOut: [] });
        }}
      />
      {repeat === 'dates' && <AddDate draft={draft} onChange={onChange} />}
      {repeat !== 'once' && repeat !== 'dates' && (
        <Flex direction="row" gap="sm">
          <Box flex={1}>
            <NumberInput
              label={series.every[repeat]}
              name="series-every"
              min={1}
              max={mostApart}
              precision={0}
              value={draft.every}
              onChange={(every) => {
                onChange({ every, leftOut: [] });
              }}
            />
          </Box>
          <Box flex={1}>
            <NumberInput
              label={series.count}
              name="series-count"
              min={1}
              max={mostOccurrences}
              precision={0}
              value={draft.count}
              onChange={(count) => {
                onChange({ count });
              }}
            />
          </Box>
        </Flex>
      )}
      {repeat === 'month' && Number(draft.wallClock.slice(8, 10)) > 28 && (
        <Text variant="microcopy">{series.monthEnd(Number(draft.wallClock.slice(8, 10)))}</Text>
      )}
    </>
  );
}

function AddDate({ draft, onChange }: RepeatFieldsProps) {
  const { series } = useWayWords();
  const latest = draft.days.at(-1) ?? draft.wallClock.slice(0, 10);
  return (
    <DateInput
      label={series.addDate}
      name="series-add-date"
      format="standard"
      // Opens at the date added last, from where the next is not far.
      value={{
        year: Number(latest.slice(0, 4)),
        month: Number(latest.slice(5, 7)) - 1,
        date: Number(latest.slice(8, 10)),
      }}
      onChange={({ year, month, date }) => {
        const day = new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
        const others = draft.days.filter((one) => one !== day);
        if (others.length < mostOccurrences - 1) onChange({ days: [...others, day] });
      }}
    />
  );
}
