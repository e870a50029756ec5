import { wallClockOf } from '@app/domain/local-time';
import { addDays, zonedInstant } from '@app/domain/zoned-instant';

/** What the rep has entered: a wall clock in a zone, and how long it takes. */
export type RescheduleForm = {
  /** `2026-11-24T15:00`, without a zone. */
  wallClock: string;
  timeZone: string;
  durationMs: number;
  reason: string;
};

export type ItemTime = { start: Date; end: Date | null };

/** The form as it opens: the time the item has, on the rep's clock. */
export function formFor({ start, end }: ItemTime, timeZone: string): RescheduleForm {
  return {
    wallClock: wallClockOf(start, timeZone),
    timeZone,
    durationMs: end === null ? 0 : Math.max(0, end.getTime() - start.getTime()),
    reason: '',
  };
}

/** The interval the form stands for; the end is null where the item has none. */
export function intervalOf({ wallClock, timeZone, durationMs }: RescheduleForm): ItemTime {
  const start = zonedInstant(wallClock, timeZone);
  return { start, end: durationMs === 0 ? null : new Date(start.getTime() + durationMs) };
}

/** The same instant on another clock. */
export function inZone(form: RescheduleForm, timeZone: string): RescheduleForm {
  return { ...form, timeZone, wallClock: wallClockOf(intervalOf(form).start, timeZone) };
}

/** The same time of day tomorrow, as the form's zone counts days. */
export function tomorrow(form: RescheduleForm, now: Date): RescheduleForm {
  const today = wallClockOf(now, form.timeZone).slice(0, 10);
  return withDate(form, addDays(`${today}T00:00`, 1).slice(0, 10));
}

/** The same day and time of day, a week later than entered. */
export function nextWeek(form: RescheduleForm): RescheduleForm {
  return { ...form, wallClock: addDays(form.wallClock, 7) };
}

/** `date` is `YYYY-MM-DD`. */
export function withDate(form: RescheduleForm, date: string): RescheduleForm {
  return { ...form, wallClock: `${date}T${form.wallClock.slice(11)}` };
}

/** `time` is `HH:MM`, 24 hours. */
export function withTime(form: RescheduleForm, time: string): RescheduleForm {
  return { ...form, wallClock: `${form.wallClock.slice(0, 10)}T${time}` };
}
