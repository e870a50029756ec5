import type { listAgenda, ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { RecordRef } from '@app/contracts/record';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { callFunction } from '@app/card-kit/call-function';
import type { AgendaFilter } from '../types.ts';
import { parametersOf } from './filters.ts';

export const pageSize = 10;

/** The most that one answer holds. */
const mostRows = 100;

/** Reads as many rows as are wanted, page by page where they do not come at once. */
export async function readRows(
  record: RecordRef,
  filter: AgendaFilter,
  rows: number,
  after?: string,
): Promise<ListAgendaData> {
  const data = await callFunction<typeof listAgenda>('agenda/list-agenda', {
    record,
    view: filter.view,
    limit: Math.min(rows, mostRows),
    ...parametersOf(filter),
    ...(after !== undefined && { after }),
  });
  const left = rows - data.items.length;
  if (left <= 0 || data.after === undefined || rows <= mostRows) return data;
  return joinPages(data, await readRows(record, filter, left, data.after));
}

/**
 * Everything but the rows stays as the first page told it: later pages know less. What has moved from one page
 * to the next meanwhile is there once.
 */
export function joinPages(first: ListAgendaData, next: ListAgendaData): ListAgendaData {
  const { after: _consumed, ...kept } = first;
  const known = new Set(first.items.map(itemKey));
  return {
    ...kept,
    items: [...first.items, ...next.items.filter((item) => !known.has(itemKey(item)))],
    ...(next.after !== undefined && { after: next.after }),
  };
}
