import { mostReminders, reminderMs, type ReminderUnit } from '@app/domain/reminders';
import { Box, Button, Flex, NumberInput, Select, Text } from '@hubspot/ui-extensions';
import { useTexts } from '../../../texts.ts';
import { useWayWords } from '../way-words.ts';
import { isReminderDraft, type ReminderDraft } from './calendar-draft.ts';

type ReminderFieldsProps = {
  reminders: ReminderDraft[];
  /** When the meeting starts. */
  start: Date;
  onChange: (reminders: ReminderDraft[]) => void;
};

const units: ReminderUnit[] = ['MINUTES', 'HOURS', 'DAYS', 'WEEKS'];

/** Up to three e-mail reminders, each an amount and a unit before the start. */
export function ReminderFields({ reminders, start, onChange }: ReminderFieldsProps) {
  const { calendar } = useWayWords();
  return (
    <Flex direction="column" gap="sm" align="stretch">
      {reminders.map((reminder, index) => (
        <ReminderRow
          key={index}
          number={index + 1}
          reminder={reminder}
          start={start}
          onChange={(changed) => {
            onChange(reminders.map((one, at) => (at === index ? changed : one)));
          }}
          onRemove={() => {
            onChange(reminders.filter((_, at) => at !== index));
          }}
        />
      ))}
      {reminders.length < mostReminders && (
        <Flex direction="row">
          <Button
            size="xs"
            onClick={() => {
              onChange([...reminders, { amount: 1, unit: unusedUnit(reminders) }]);
            }}
          >
            {calendar.addReminder}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

type ReminderRowProps = {
  number: number;
  reminder: ReminderDraft;
  start: Date;
  onChange: (reminder: ReminderDraft) => void;
  onRemove: () => void;
};

function ReminderRow({ number, reminder, start, onChange, onRemove }: ReminderRowProps) {
  const { now } = useTexts();
  const { calendar } = useWayWords();
  const isDue =
    isReminderDraft(reminder) &&
    start.getTime() - reminderMs({ numberOfTimeUnits: reminder.amount, timeUnit: reminder.unit }) <=
      now.getTime();
  return (
    <Flex direction="column" gap="flush">
      <Flex direction="row" gap="xs" align="end">
        <Box flex={1}>
          <NumberInput
            label={calendar.reminder(number)}
            name={`reminder-${number}`}
            min={1}
            max={10_000}
            precision={0}
            value={reminder.amount}
            error={!isReminderDraft(reminder)}
            onChange={(amount) => {
              onChange({ ...reminder, amount });
            }}
          />
        </Box>
        <Box flex={1}>
          <Select
            label={calendar.reminderUnit(number)}
            name={`reminder-${number}-unit`}
            value={reminder.unit}
            options={units.map((unit) => ({ value: unit, label: calendar.units[unit] }))}
            onChange={(unit) => {
              onChange({ ...reminder, unit: units.find((one) => one === unit) ?? reminder.unit });
            }}
          />
        </Box>
      </Flex>
      {isDue && <Text variant="microcopy">{calendar.isTooLate}</Text>}
      <Flex direction="row">
        <Button size="xs" variant="transparent" onClick={onRemove}>
          {calendar.removeReminder(number)}
        </Button>
      </Flex>
    </Flex>
  );
}

/** A day before, an hour before, a week before: each once. */
function unusedUnit(reminders: readonly ReminderDraft[]): ReminderUnit {
  const order: ReminderUnit[] = ['DAYS', 'HOURS', 'WEEKS'];
  return order.find((unit) => reminders.every((one) => one.unit !== unit)) ?? 'DAYS';
}
