const MOST_DIGITS = 15;
const [ZERO, NINE] = [48, 57];

/** What records are found by: the number an id stands for, because numbers are compared at once. */
export type RecordIdKey = number | string;

/** The key of an id. Ids that are not the usual way to write a number are their own. */
export function keyOfId(id: string): RecordIdKey {
  const { length } = id;
  if (length === 0 || length > MOST_DIGITS || id.charCodeAt(0) === ZERO) return id;
  let number = 0;
  for (let at = 0; at < length; at += 1) {
    const code = id.charCodeAt(at);
    if (code < ZERO || code > NINE) return id;
    number = number * 10 + code - ZERO;
  }
  return number;
}
