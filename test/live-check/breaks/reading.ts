import type { Rule } from '../support/broken-fetch.ts';
import { findsNothing, ignores, refuses, says } from './rules.ts';

const slots = 'GET /scheduler/*/book/availability-page/*';
const monthMs = 40 * 86_400_000;

/** One break for each assumption that is read, and nothing else of the account changed. */
export const readingBreaks: Record<string, Rule[]> = {
  'token-scopes': [refuses('POST /oauth/*', 404)],
  'limit-headers': [{ on: 'GET /crm/owners/*', withoutHeaders: 'x-hubspot-ratelimit-daily' }],
  'owners-page': [refuses('GET /crm/owners/*')],
  'archived-owners': [says('GET /crm/owners/*', '"archived":false', '"archived":true')],
  'not-activated': [findsNothing('POST /crm/associations/*/0-1/0-421/batch/read')],
  'appointment-properties': [says('GET /crm/properties/*', '"end"', '"hs_appointment_end"')],
  'appointment-outcome': [
    says('GET /crm/properties/*/0-421', '"status"', '"hs_appointment_status"'),
    findsNothing('GET /crm/pipelines/*'),
  ],
  'meeting-outcomes': [says('GET /crm/properties/*', '"CANCELLED"', '"CANCELED"')],
  'unknown-property': [refuses('POST /crm/objects/*/batch/read')],
  'default-types': [
    says('GET /crm/associations/*/0-421/0-1/labels', '"label":"x"', '"label":null'),
  ],
  'record-default-types': [
    says('GET /crm/associations/*/0-47/0-5/labels', '"label":"x"', '"label":null'),
  ],
  'record-pins': [refuses('GET /crm/properties/*/0-5/hs_pinned_engagement_id', 404)],
  'company-zone': [refuses('GET /crm/properties/*/0-2/timezone', 404)],
  'appointment-type-ids': [says('GET /crm/associations/*/labels', '578', '907')],
  'meeting-of-appointment': [findsNothing('GET /crm/associations/*/0-421/0-47/labels')],
  'unknown-from': [refuses('POST /crm/associations/*/batch/read', 404)],
  'hundred-ids': [refuses('POST /crm/objects/*/0-47/batch/read')],
  'fifty-histories': [refuses('POST /crm/objects/*/0-47/batch/read')],
  'unknown-id-read': [refuses('POST /crm/objects/*/0-47/batch/read', 404)],
  'unknown-email': [ignores('GET /crm/objects/*/0-1/*')],
  'search-by-contact': [ignores('POST /crm/objects/*/search', { total: 5, results: [] })],
  'search-by-contacts': [refuses('POST /crm/objects/*/search')],
  'search-by-record': [refuses('POST /crm/objects/*/search')],
  'search-by-epoch': [findsNothing('POST /crm/objects/*/search')],
  'search-size': [refuses('POST /crm/objects/*/search')],
  'search-values': [refuses('POST /crm/objects/*/search')],
  'hundred-links': [refuses('GET /scheduler/*/meeting-links')],
  'links-by-name': [{ ...findsNothing('GET /scheduler/*/meeting-links'), skip: 1 }],
  'slot-shape': [says(slots, '"startMillisUtc":1', /"startMillisUtc":\d+/g)],
  'members-named': [says(slots, '"users"', '"allUsersBusyTimes"')],
  'slash-in-slug': [refuses('GET /scheduler/*%2F*', 404)],
  'month-offset': [
    {
      on: slots,
      text: (json) =>
        json.replaceAll(
          /"startMillisUtc":(\d+)/g,
          (_match, time: string) => `"startMillisUtc":${Number(time) + monthMs}`,
        ),
    },
  ],
  'unknown-slug': [refuses(slots)],
};
