import type { Rule } from '../support/broken-fetch.ts';
import { findsNothing, ignores, loses, refuses, says } from './rules.ts';

const meetings = '/crm/objects/*/0-47';
const ofContact = 'POST /crm/associations/*/0-1/0-47/batch/read';
const takeOff = 'DELETE /crm/objects/*/associations/0-1/*';

let lastId = 10 ** 12;

/** One break for each assumption that is written, and nothing else of the account changed. */
export const writingBreaks: Record<string, Rule[]> = {
  'ids-ascend': [
    {
      on: `POST ${meetings}`,
      text: (json) => {
        lastId -= 1;
        return json.replace(/"id":"\d+"/, `"id":"${lastId}"`);
      },
    },
  ],
  'nothing-associated': [refuses('POST /crm/associations/*/0-47/0-1/batch/read', 404)],
  'associated-at-once': [findsNothing(ofContact)],
  'archived-leaves': [{ ...ignores(`POST ${meetings}/batch/archive`), times: 1 }],
  'taken-off-leaves': [ignores(takeOff)],
  'associate-many': [refuses('POST /crm/associations/*/batch/associate/default', 404)],
  'update-with-trace': [loses(`POST ${meetings}/batch/update`, 'objectWriteTraceId')],
  'update-unknown': [says('POST *batch/update', 'VALIDATION_ERROR', 'OBJECT_NOT_FOUND')],
  'create-with-trace': [loses(`POST ${meetings}/batch/create`, 'objectWriteTraceId')],
  'archive-twice': [{ ...refuses(`POST ${meetings}/batch/archive`, 404), skip: 1, times: 1 }],
  'search-catches-up': [findsNothing('POST /crm/objects/*/search')],
  unpin: [
    {
      on: 'PATCH /crm/objects/*/0-1/*',
      ask: (values) => (values['hs_pinned_engagement_id'] === '' ? {} : values),
    },
  ],
  'foreign-pin': [ignores('PATCH /crm/objects/*/0-1/*')],
  'appointment-pin': [ignores('PATCH /crm/objects/*/0-1/*')],
  'deleted-pin': [{ ...ignores(`POST ${meetings}/batch/archive`), times: 1 }],
  'taken-off-pin': [ignores(takeOff)],
  'no-end': [loses(`PATCH ${meetings}/*`, 'hs_meeting_end_time')],
  'appointment-without-end': [refuses('PATCH /crm/objects/*/0-421/*')],
  'notes-keep-words': [says(`GET ${meetings}/*`, '', /<[^>]+>/g)],
  'timestamp-needed': [
    {
      on: `POST ${meetings}`,
      ask: (values) => ({ hs_timestamp: '2026-11-21T09:00:00Z', ...values }),
    },
  ],
  'read-only-refused': [ignores(`PATCH ${meetings}/*`)],
  'unknown-owner': [refuses(`PATCH ${meetings}/*`)],
  'status-leaves-stage': [
    says('GET /crm/objects/*/0-421/*', '"hs_pipeline_stage":"1"', /"hs_pipeline_stage":"\d+"/g),
  ],
  'history-names-source': [says(`GET ${meetings}/*`, '"API"', '"INTEGRATION"')],
  'write-changes-date': [
    says(`GET ${meetings}/*`, '"hs_lastmodifieddate":"1"', /"hs_lastmodifieddate":"[^"]+"/g),
  ],
  'date-stays': [
    says(
      `PATCH ${meetings}/*`,
      '"hs_lastmodifieddate":"2026-01-01T00:00:00Z"',
      /"hs_lastmodifieddate":"[^"]+"/g,
    ),
  ],
};
