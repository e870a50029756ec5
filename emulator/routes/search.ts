import { readBody, useNamedType, useObjectType, type Route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { pageOf } from '../http/paging.ts';
import { WrittenList } from '../http/content.ts';
import { recordWriter } from '../http/record-json.ts';
import { searchBody } from '../search/search-body.ts';
import { searchRecords } from '../search/search.ts';
import { findObjectType } from '../schema/object-types.ts';
import { familyPaths } from './paths.ts';

/** HubSpot pages through no more results than this per search. */
const MOST_RESULTS = 10_000;

export const searchRoutes: Route[] = [
  {
    method: 'POST',
    paths: familyPaths('objects', '/:objectType/search'),
    handle(call) {
      const type = useObjectType(call, 'objectType', 'read');
      const body = readBody(call, searchBody);
      for (const { filters } of body.filterGroups) {
        for (const { propertyName } of filters) {
          const other = /^associations\.(.+)$/.exec(propertyName)?.[1];
          if (other !== undefined && findObjectType(other)) useNamedType(call, other, 'read');
        }
      }
      if (body.after + body.limit > MOST_RESULTS) {
        throw invalid(`A search returns at most ${MOST_RESULTS} results; narrow the filters.`);
      }
      const found = searchRecords(call.account, type, body);
      const { items, paging } = pageOf(found, body.after, body.limit);
      const wanted = { properties: body.properties, propertiesWithHistory: [] };
      const write = recordWriter(call.account, type, wanted);
      const results = new WrittenList();
      for (const record of items) results.add(write(record));
      const rest = { total: found.length, ...(paging && { paging }) };
      return { status: 200, body: results.endWith(rest) };
    },
  },
];
