import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { HubSpotClient } from '../../client.ts';
import { objectTypeIds } from '../../paths.ts';
import { searchRecords, type SearchFilter } from '../records/search-records.ts';
import {
  propertyOf,
  rowAnd,
  toItem,
  type AskedField,
  type ItemField,
  type ItemRecord,
} from './item.ts';

export type ItemFilters = {
  /** Alternatives; all filters of one must hold. HubSpot takes 5 groups, 18 filters. */
  groups: SearchFilter[][];
  sort: [field: ItemField, direction: 'ASCENDING' | 'DESCENDING'];
};

type ItemSearch = ItemFilters & {
  query?: string | undefined;
  /** Beside what a row needs. */
  more?: readonly AskedField[];
  /** At most 200. */
  limit: number;
  after?: string | undefined;
};

type Found = { total: number; records: ItemRecord[]; after: string | undefined };

/** Items by their values; see `searchRecords`. */
export async function searchItems(
  hubspot: HubSpotClient,
  kind: ItemKind,
  { groups, sort: [field, direction], query, more = [], limit, after }: ItemSearch,
): Promise<Found> {
  const found = await searchRecords(hubspot, objectTypeIds[kind], {
    filterGroups: groups.map((filters) => ({ filters })),
    sort: { propertyName: propertyOf(kind, field), direction },
    ...(query !== undefined && { query }),
    properties: rowAnd(kind, more),
    limit,
    after,
  });
  return { ...found, records: found.records.map((record) => toItem(kind, record)) };
}

export type Where = (
  field: ItemField,
  operator: SearchFilter['operator'],
  value?: Date | string | string[],
) => SearchFilter;

/** Writes filters of items of a kind. */
export function whereOf(kind: ItemKind): Where {
  return (field, operator, value) => ({
    propertyName: propertyOf(kind, field),
    operator,
    ...(Array.isArray(value) && { values: value }),
    ...(value instanceof Date && { value: String(value.getTime()) }),
    ...(typeof value === 'string' && { value }),
  });
}
