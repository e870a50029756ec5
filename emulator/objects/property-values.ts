import type { PropertyProblem } from '../http/errors.ts';
import type { PropertyDefinition, PropertyOption } from '../properties/property-definition.ts';

type Outcome = { value: string } | { problem: PropertyProblem };

/** Turns what a request sent into the stored value, or says what is wrong with it. */
export function readPropertyValue(
  definition: PropertyDefinition,
  options: PropertyOption[],
  text: string,
): Outcome {
  const { name, type } = definition;
  const refuse = (error: string, message: string) => ({ problem: { name, error, message } });
  if (text === '') return { value: '' };
  if (type === 'datetime') {
    const time = readTime(text);
    if (time === undefined) return refuse('INVALID_LONG', `${text} was not a valid long.`);
    return { value: new Date(time).toISOString() };
  }
  if (definition.isEmail === true) return readEmail(name, text);
  if (type === 'number' && !Number.isFinite(Number(text))) {
    return refuse('INVALID_NUMBER', `${text} was not a valid number.`);
  }
  if (type === 'bool' && text !== 'true' && text !== 'false') {
    return refuse('INVALID_BOOLEAN', `${text} was not a valid boolean.`);
  }
  if (
    type === 'enumeration' &&
    definition.refersTo === undefined &&
    !options.some(({ value }) => value === text)
  ) {
    const allowed = options.map(({ value }) => value).join(', ');
    return refuse('INVALID_OPTION', `${text} was not one of the allowed options: [${allowed}]`);
  }
  return { value: text };
}

/** HubSpot keeps addresses in lower case. What it takes for one is not documented: something@domain.tld. */
function readEmail(name: string, text: string): Outcome {
  if (/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) return { value: text.toLowerCase() };
  const message = `Email address ${text} is invalid`;
  return { problem: { name, error: 'INVALID_EMAIL', message } };
}

const lastTime = 8.64e15;
const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Epoch milliseconds of an ISO 8601 time or of an epoch-millisecond string. A time without a zone is in
 * UTC, whatever the machine's zone; a day that no month has is no time.
 */
export function readTime(text: string): number | undefined {
  if (times.has(text)) return times.get(text);
  const time = parseTime(text);
  if (times.size >= mostTimes) times.clear();
  times.set(text, time);
  return time;
}

/** A search reads the same times of the same records again and again. */
const times = new Map<string, number | undefined>();
const mostTimes = 50_000;

function parseTime(text: string): number | undefined {
  if (/^-?\d{1,16}$/.test(text)) {
    const epoch = Number(text);
    return Math.abs(epoch) > lastTime ? undefined : epoch;
  }
  const [whole, year, month, day, hours, zone] = isoTime.exec(text) ?? [];
  if (whole === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined;
  const time = Date.parse(hours !== undefined && zone === undefined ? `${whole}Z` : whole);
  return Number.isNaN(time) ? undefined : time;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
