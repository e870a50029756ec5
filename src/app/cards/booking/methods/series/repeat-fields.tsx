import { isDay } from '@app/domain/time/calendar-day';
import { mostOccurrences } from '@app/domain/series';
import { Box, DateInput, Flex, Text } from '@hubspot/ui-extensions';
import { dayInput, dayText } from '../../../time-entry/day-input.ts';
import { Choice } from '../fields/choice.tsx';
import { CountField } from '../fields/count-field.tsx';
import { useMethodMessages } from '../method-messages.ts';
import { mostApart, type RepeatChoice, type SeriesDraft } from './series-draft.ts';

type RepeatFieldsProps = {
  draft: SeriesDraft;
  onChange: (change: Partial<SeriesDraft>) => void;
};

const choices: RepeatChoice[] = ['once', 'day', 'week', 'month', 'dates'];

/** Once, every so many days, weeks or months, or on dates picked one by one. */
export function RepeatFields({ draft, onChange }: RepeatFieldsProps) {
  const { series } = useMethodMessages();
  const { repeat, every, count } = draft;
  const day = Number(draft.wallClock.slice(8, 10));
  return (
    <>
      <Choice
        label={series.repeat}
        name="series-repeat"
        value={repeat}
        options={choices.map((value) => ({ value, label: series.repeats[value] }))}
        onChoose={(chosen) => {
          onChange({ repeat: chosen, leftOut: [] });
        }}
      />
      {repeat === 'dates' && <AddDate draft={draft} onChange={onChange} />}
      {repeat !== 'once' && repeat !== 'dates' && (
        <Flex direction="row" gap="sm" align="end">
          <Box flex={1}>
            <CountField
              label={series.every[repeat]}
              name="series-every"
              max={mostApart}
              value={every}
              onChange={(entered) => {
                onChange({ every: entered, leftOut: [] });
              }}
            />
          </Box>
          <Box flex={1}>
            <CountField
              label={series.count}
              name="series-count"
              max={mostOccurrences}
              value={count}
              onChange={(entered) => {
                onChange({ count: entered });
              }}
            />
          </Box>
        </Flex>
      )}
      {repeat === 'month' && day > 28 && <Text variant="microcopy">{series.monthEnd}</Text>}
    </>
  );
}

function AddDate({ draft, onChange }: RepeatFieldsProps) {
  const { series } = useMethodMessages();
  // Opens at the date added last, from where the next is not far.
  const latest = draft.days.at(-1) ?? draft.wallClock;
  return (
    <DateInput
      label={series.addDate}
      name="series-add-date"
      format="standard"
      value={dayInput(latest)}
      onChange={(value) => {
        const day = dayText(value);
        const others = draft.days.filter((one) => one !== day);
        if (isDay(day) && others.length < mostOccurrences - 1) onChange({ days: [...others, day] });
      }}
    />
  );
}
