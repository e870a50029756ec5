/** Before and after these no card has anything to do; what holds such a year was never entered as a date. */
const firstYear = 1900;
const lastYear = 2999;

/** Whether a text is a day that exists: `2028-02-29`, but no 31 February and no year of two digits. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const date = new Date(`${text}T00:00:00Z`);
  return (
    year >= firstYear &&
    year <= lastYear &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}

/**
 * Whether an ISO 8601 time with a zone can be one: a day that exists, no hour 24, and an offset that some
 * place on earth has.
 */
export function isInstant(text: string): boolean {
  const [, day = '', hour = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)$/.exec(text) ??
    [];
  if (!isDay(day) || Number(hour) > 23) return false;
  if (offset === 'Z') return true;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''));
  return minutes <= (offset.startsWith('-') ? 12 : 14) * 60;
}
