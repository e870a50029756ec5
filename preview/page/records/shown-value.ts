import type { Properties } from '../api.ts';
import { type recordTypeInfo, type RecordType } from './record-types.ts';

type Shown = (typeof recordTypeInfo)[RecordType]['shown'][number];

/** A property as people read it; empty where it has no value. */
export function shownValue({ name, as }: Shown, properties: Properties, locale: string): string {
  const value = properties[name];
  if (!value) return '';
  if (as === 'date') {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(value));
  }
  if (as === 'money') {
    const money = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, money).format(Number(value));
  }
  return value;
}
