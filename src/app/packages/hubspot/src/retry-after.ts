import type { Answer } from './answer.ts';

/** HubSpot documents up to 24 hours, for a 477. */
const mostMs = 86_400_000;

/**
 * Milliseconds after which HubSpot asks to come again, at most a day; undefined where it names no time, or
 * one that has passed. Documented for 477 in seconds; read on every refusal, and as a date too, which is
 * held against the answer's own date where it bears one.
 */
export function retryAfterMs({ headers, arrivedAt }: Omit<Answer, 'status' | 'text'>) {
  const named = headers.get('retry-after')?.trim() ?? '';
  // Where it is there twice, both are in one text.
  const seconds = named.split(/\s*,\s*/);
  const ms = seconds.every((each) => /^\d+(\.\d+)?$/.test(each))
    ? Math.max(...seconds.map(Number)) * 1_000
    : epochMs(named) - (epochMs(headers.get('date')) || arrivedAt);
  return ms > 0 ? Math.min(Math.round(ms), mostMs) : undefined;
}

/** `Date.parse` would read much that is no date, and the oldest of the three forms in the zone of the machine. */
function epochMs(httpDate: string | null): number {
  const text = httpDate ?? '';
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return Number.NaN;
  return Date.parse(/\d{4}$/.test(text) ? `${text} GMT` : text);
}
