import type { ItemRef } from '@app/domain/agenda-item';
import type { RecordRef } from '../record-ref.ts';

/** What it takes to make an item again. */
export type ItemSnapshot = {
  item: ItemRef;
  properties: Record<string, string>;
  /** Other records, such as notes and calls, are not kept. */
  associations: RecordRef[];
};
