/** How long before a meeting HubSpot reminds of it by e-mail, in the words of its calendar endpoint. */
export type Reminder = { numberOfTimeUnits: number; timeUnit: ReminderUnit };

export type ReminderUnit = 'MINUTES' | 'HOURS' | 'DAYS' | 'WEEKS';

/** HubSpot's limit per meeting. */
export const mostReminders = 3;

/** Whether a value is a reminder: a whole number above 0 of one of HubSpot's units. */
export function isReminder(value: unknown): value is Reminder {
  if (typeof value !== 'object' || value === null) return false;
  const { numberOfTimeUnits, timeUnit } = value as Partial<Record<keyof Reminder, unknown>>;
  return (
    typeof timeUnit === 'string' &&
    Object.hasOwn(unitMs, timeUnit) &&
    Number.isSafeInteger(numberOfTimeUnits) &&
    Number(numberOfTimeUnits) > 0
  );
}

/** How long before the start, in milliseconds; a day has 24 hours. */
export function reminderMs({ numberOfTimeUnits, timeUnit }: Reminder): number {
  return numberOfTimeUnits * unitMs[timeUnit];
}

/**
 * The longest first, and of those that come at the same time (60 minutes, 1 hour) the first alone.
 * @throws RangeError for what is no reminder, and for more than three.
 */
export function normalizeReminders(reminders: readonly Reminder[]): Reminder[] {
  const bySpan = new Map<number, Reminder>();
  for (const reminder of reminders) {
    if (!isReminder(reminder)) throw new RangeError('A reminder takes a whole number above 0.');
    const span = reminderMs(reminder);
    if (!bySpan.has(span)) bySpan.set(span, reminder);
  }
  if (bySpan.size > mostReminders) {
    throw new RangeError(`A meeting has at most ${mostReminders} reminders, not ${bySpan.size}.`);
  }
  return [...bySpan.values()].sort((a, b) => reminderMs(b) - reminderMs(a));
}

const unitMs: Record<ReminderUnit, number> = {
  MINUTES: 60_000,
  HOURS: 3_600_000,
  DAYS: 86_400_000,
  WEEKS: 604_800_000,
};
