import { plainText } from '../text/read-text.ts';

type Value = string | null | undefined;

/** Whether two values of a property are one: HubSpot writes times its own way, and leaves out what is empty. */
export function isSameValue(a: Value, b: Value): boolean {
  const [one, other] = [a ?? '', b ?? ''];
  if (one === other) return true;
  return isTime(one) && isTime(other) && timeOf(one) === timeOf(other);
}

/** The same for a value that was just written: HubSpot may store markup otherwise than it was sent. */
export function readsTheSame(a: Value, b: Value): boolean {
  if (isSameValue(a, b)) return true;
  return hasMarkup(a) && hasMarkup(b) && plainText(a) === plainText(b);
}

/** As HubSpot writes them, or epoch milliseconds as older data has them. */
function isTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) || /^\d{12,14}$/.test(value);
}

function timeOf(value: string): number {
  return /^\d+$/.test(value) ? Number(value) : Date.parse(value);
}

function hasMarkup(value: Value): value is string {
  return typeof value === 'string' && /<[a-z!/]/i.test(value);
}
