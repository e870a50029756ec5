import { mostReminders, type ReminderUnit } from '@app/domain/reminders';
import { Box, Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { Fragment, useState } from 'react';
import { useTexts } from '@app/card-kit/texts';
import { Choice } from '../fields/choice.tsx';
import { CountField } from '../fields/count-field.tsx';
import { useMethodMessages } from '../method-messages.ts';
import { beforeStartMs, type ReminderDraft } from './calendar-draft.ts';

type ReminderFieldsProps = {
  reminders: ReminderDraft[];
  /** When the meeting starts. */
  start: Date;
  onChange: (reminders: ReminderDraft[]) => void;
};

const units: ReminderUnit[] = ['MINUTES', 'HOURS', 'DAYS', 'WEEKS'];
const usual: ReminderUnit[] = ['DAYS', 'HOURS', 'WEEKS'];

/** Up to three e-mail reminders, each an amount and a unit before the start. */
export function ReminderFields({ reminders, start, onChange }: ReminderFieldsProps) {
  const { now } = useTexts();
  const { calendar } = useMethodMessages();
  const [isPressed, setIsPressed] = useState(false);
  // The button that removed the last one becomes the one that adds: it has the focus.
  const [keys, setKeys] = useState({ remove: 0, add: 'add' });
  const isFull = reminders.length >= mostReminders;
  const fields = reminders.flatMap((reminder, index) => {
    const number = index + 1;
    const key = `${keys.remove}.${number}`;
    const change = (changed: Partial<ReminderDraft>): void => {
      onChange(reminders.map((one, at) => (at === index ? { ...one, ...changed } : one)));
    };
    const beforeMs = beforeStartMs(reminder) ?? 0;
    return [
      <Fragment key={number}>
        <Flex direction="row" gap="xs" align="end">
          <Box flex={1}>
            <CountField
              label={calendar.reminder(number)}
              name={`reminder-${number}`}
              max={10_000}
              value={reminder.amount}
              onChange={(amount) => {
                change({ amount });
              }}
            />
          </Box>
          <Box flex={1}>
            <Choice
              label={calendar.reminderUnit(number)}
              name={`reminder-${number}-unit`}
              value={reminder.unit}
              options={units.map((unit) => ({ value: unit, label: calendar.units[unit] }))}
              onChoose={(unit) => {
                change({ unit });
              }}
            />
          </Box>
        </Flex>
        {start.getTime() - beforeMs <= now.getTime() && (
          <Text variant="microcopy">{calendar.isTooLate}</Text>
        )}
      </Fragment>,
      <Inline key={key}>
        <Button
          size="xs"
          variant="transparent"
          onClick={() => {
            if (number === reminders.length) setKeys({ remove: keys.remove + 1, add: key });
            onChange(reminders.filter((_, at) => at !== index));
          }}
        >
          {calendar.removeReminder(number)}
        </Button>
      </Inline>,
    ];
  });
  const add = (!isFull || isPressed) && (
    <Inline key={keys.add}>
      <Button
        size="xs"
        onClick={() => {
          setIsPressed(true);
          if (isFull) return;
          // A day before, an hour before, a week before: each once.
          const unit = usual.find((one) => reminders.every((known) => known.unit !== one));
          onChange([...reminders, { amount: 1, unit: unit ?? 'DAYS' }]);
        }}
      >
        {isFull ? calendar.noMoreReminders(mostReminders) : calendar.addReminder}
      </Button>
    </Inline>
  );
  return (
    <Flex direction="column" gap="xs">
      {[...fields, add]}
    </Flex>
  );
}
