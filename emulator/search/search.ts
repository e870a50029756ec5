import { invalid } from '../http/errors.ts';
import { findObjectType, type ObjectType } from '../objects/object-types.ts';
import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import { valueOf, type StoredRecord } from '../objects/record.ts';
import { valueTest, type Filter } from './filters.ts';
import type { SearchBody } from './search-body.ts';
import type { SearchView } from './search-lag.ts';
import { sortRecords } from './sort-records.ts';
import { queryTest } from './tokens.ts';

type RecordTest = (record: StoredRecord) => boolean;
type Group = { ids: ReadonlySet<string> | undefined; tests: RecordTest[] };

/** All records a search finds, in its order. Costs one pass over the candidates and one sort. */
export function searchRecords(account: Account, type: ObjectType, body: SearchBody) {
  const view = account.searchLag.view();
  const groups = body.filterGroups.map(({ filters }) => readGroup(account, view, type, filters));
  const matchesQuery = queryTest(body.query ?? '');
  const present = candidates(account, type, groups).flatMap((record) => view.record(record) ?? []);
  const found = present.filter((record) => {
    if (record.archivedAt !== undefined || !passesOne(groups, record)) return false;
    return matchesQuery(type.searched.map((name) => valueOf(record, name)));
  });
  return sortRecords(account, type, found, body.sorts);
}

function passesOne(groups: Group[], record: StoredRecord): boolean {
  if (groups.length === 0) return true;
  return groups.some(({ ids, tests }) => {
    return (ids?.has(record.id) ?? true) && tests.every((test) => test(record));
  });
}

/** Looks only at associated records where every group asks for an association. */
function candidates(account: Account, type: ObjectType, groups: Group[]): StoredRecord[] {
  const idSets = groups.flatMap(({ ids }) => (ids === undefined ? [] : [ids]));
  if (groups.length === 0 || idSets.length < groups.length) return [...account.store.all(type.id)];
  const ids = new Set(idSets.flatMap((set) => [...set]));
  return [...ids].flatMap((id) => account.store.find(type.id, id) ?? []);
}

function readGroup(account: Account, view: SearchView, type: ObjectType, filters: Filter[]): Group {
  const isAssociation = ({ propertyName }: Filter) => propertyName.startsWith('associations.');
  const sets = filters.filter(isAssociation).map((filter) => associatedIds(view, type, filter));
  const tests = filters
    .filter((filter) => !isAssociation(filter))
    .map((filter) => readTest(account, type, filter));
  const [first, ...others] = sets;
  if (first === undefined) return { ids: undefined, tests };
  const ids = new Set([...first].filter((id) => others.every((set) => set.has(id))));
  return { ids, tests };
}

function readTest(account: Account, type: ObjectType, filter: Filter): RecordTest {
  const definition = propertiesOf(account.schema, type).get(filter.propertyName);
  if (definition === undefined) {
    throw invalid(`There was a problem with the request. Unknown property ${filter.propertyName}`, {
      errors: [
        {
          message: `Property "${filter.propertyName}" does not exist`,
          code: 'PROPERTY_DOESNT_EXIST',
          context: { propertyName: [filter.propertyName] },
        },
      ],
    });
  }
  const test = valueTest(definition.type, filter);
  return (record) => test(valueOf(record, filter.propertyName));
}

function associatedIds(view: SearchView, type: ObjectType, filter: Filter): Set<string> {
  const other = findObjectType(filter.propertyName.slice('associations.'.length));
  if (other === undefined) throw invalid(`Unknown property ${filter.propertyName}`);
  const { operator, value = '', values = [] } = filter;
  if (operator !== 'EQ' && operator !== 'IN') {
    throw invalid(`Operator ${operator} is not supported for ${filter.propertyName}`);
  }
  const ids = operator === 'EQ' ? [value] : values;
  return new Set(ids.flatMap((id) => [...view.associatedIds({ typeId: other.id, id }, type.id)]));
}
