import type { PropertyProblem } from '../http/errors.ts';
import type { PropertyDefinition, PropertyOption } from '../schema/property-definition.ts';

type Outcome = { value: string } | { problem: PropertyProblem };

/** Turns what a request sent into the stored value, or says what is wrong with it. */
export function readPropertyValue(
  definition: PropertyDefinition,
  options: PropertyOption[],
  sent: unknown,
): Outcome {
  const { name, type } = definition;
  const text = sent === null || sent === undefined ? '' : textOf(sent);
  const refuse = (error: string, message: string) => ({ problem: { name, error, message } });
  if (text === undefined) return refuse('INVALID_TYPE', `${name} must be a string`);
  if (text === '') return { value: '' };
  if (type === 'datetime') {
    const time = readTime(text);
    if (time === undefined) return refuse('INVALID_LONG', `${text} was not a valid long.`);
    return { value: new Date(time).toISOString() };
  }
  if (type === 'number' && !Number.isFinite(Number(text))) {
    return refuse('INVALID_NUMBER', `${text} was not a valid number.`);
  }
  if (type === 'bool' && text !== 'true' && text !== 'false') {
    return refuse('INVALID_BOOLEAN', `${text} was not a valid boolean.`);
  }
  if (type === 'enumeration' && !options.some(({ value }) => value === text)) {
    const allowed = options.map(({ value }) => value).join(', ');
    return refuse('INVALID_OPTION', `${text} was not one of the allowed options: [${allowed}]`);
  }
  return { value: text };
}

function textOf(sent: unknown): string | undefined {
  if (typeof sent === 'string') return sent;
  return typeof sent === 'number' || typeof sent === 'boolean' ? String(sent) : undefined;
}

const LAST_TIME = 8.64e15;
const STORED_TIME_LENGTH = '2026-01-01T00:00:00.000Z'.length;

/** Epoch milliseconds of an ISO 8601 time or of an epoch-millisecond string. */
export function readTime(text: string): number | undefined {
  if (text.length === STORED_TIME_LENGTH && text.endsWith('Z')) {
    const stored = Date.parse(text);
    if (!Number.isNaN(stored)) return stored;
  }
  const isEpoch = /^-?\d{1,16}$/.test(text);
  if (!isEpoch && !/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const time = isEpoch ? Number(text) : Date.parse(text);
  return Number.isNaN(time) || Math.abs(time) > LAST_TIME ? undefined : time;
}
