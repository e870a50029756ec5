const styles = new Map<string, Intl.DateTimeFormatOptions>();

/** For a time of day beside a date or in a span, written as the locale writes it alone: `9:00 AM`, `09:00`. */
export function timeOfDay(locale: string): Intl.DateTimeFormatOptions {
  const known = styles.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    timeZone: 'UTC',
  }).formatToParts(sevenOClock);
  const hour =
    parts.find(({ type }) => type === 'hour')?.value.length === 2 ? '2-digit' : 'numeric';
  const style = { hour, minute: '2-digit' } as const;
  styles.set(locale, style);
  return style;
}

/** `Monday, November 30 at 3:00 PM`, in what a contact reads. */
export function dayAndTime(locale: string): Intl.DateTimeFormatOptions {
  return { weekday: 'long', day: 'numeric', month: 'long', ...timeOfDay(locale) };
}

const sevenOClock = Date.UTC(2026, 0, 1, 7);
