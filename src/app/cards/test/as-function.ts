import { revision } from '@app/contracts/revision';
import { toWire } from '@app/contracts/wire';

/** An answer as tests write it: its dates are ISO texts. */
export type Written<Data> = Data extends Date
  ? string
  : Data extends object
    ? { [Key in keyof Data]: Written<Data[Key]> }
    : Data;

const iso = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A reply as it comes from a function: what is an ISO text in its data here is an instant there. */
export function asFunction(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || !('data' in reply)) return reply;
  return { revision, ...reply, data: toWire(withDates(reply.data)) };
}

function withDates(value: unknown): unknown {
  if (typeof value === 'string') return iso.test(value) ? new Date(value) : value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(withDates);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDates(each)]));
}
