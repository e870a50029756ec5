import { readBody } from '../http/body.ts';
import { useNamedType, useObjectType, route } from '../http/call.ts';
import { invalid } from '../http/errors.ts';
import { pageOf } from '../http/paging.ts';
import { recordReply } from '../objects/record-reply.ts';
import { searchBody } from './search-body.ts';
import { searchRecords } from './search.ts';
import { findObjectType } from '../objects/object-types.ts';
import { familyPaths } from '../http/paths.ts';

/** HubSpot pages through no more results than this per search. */
const mostResults = 10_000;

export const searchRoutes = [
  route('POST', familyPaths('objects', '/:objectType/search'), (call) => {
    const type = useObjectType(call, 'objectType', 'read');
    const body = readBody(call, searchBody);
    for (const { filters } of body.filterGroups) {
      for (const { propertyName } of filters) {
        const other = /^associations\.(.+)$/.exec(propertyName)?.[1];
        if (other !== undefined && findObjectType(other)) useNamedType(call, other, 'read');
      }
    }
    if (body.after + body.limit > mostResults) {
      throw invalid(`A search returns at most ${mostResults} results; narrow the filters.`);
    }
    const found = searchRecords(call.account, type, body);
    const { items, paging } = pageOf(found, body.after, body.limit);
    const wanted = { properties: body.properties, propertiesWithHistory: [] };
    const results = items.map((record) => recordReply(call.account, record, wanted));
    return { status: 200, body: { total: found.length, results, ...(paging && { paging }) } };
  }),
];
