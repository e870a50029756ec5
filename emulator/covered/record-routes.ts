import { objects, type CoveredRoute } from './covered-route.ts';

export const RECORD_ROUTES: readonly CoveredRoute[] = [
  {
    routes: objects('POST', '/{objectType}'),
    status: 'partial',
    gaps:
      'hs_timestamp is required for activities; that of a meeting defaults to its start time. ' +
      'The refusals of values and of a pin have made-up codes where HubSpot documents none.',
  },
  {
    routes: objects('GET', '/{objectType}'),
    status: 'partial',
    gaps: 'Records come by ascending id, which is also the cursor. Associations are returned whole, without paging.',
  },
  {
    routes: objects('GET', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'Associations are returned whole, without paging. A property without a value is null; one of HubSpot’s guides leaves it out.',
  },
  {
    routes: objects('PATCH', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'Pinning an activity that is not associated is 400; HubSpot documents the rule, not the answer. A pin ends with the association of its activity, and with the activity.',
  },
  {
    routes: objects('DELETE', '/{objectType}/{objectId}'),
    status: 'partial',
    gaps: 'An id that never existed is 404, an archived one 204; neither is documented. Associations end with the record.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/read'),
    status: 'partial',
    gaps: 'All missing ids share one error entry. Results keep the order of the inputs; HubSpot promises none.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/create'),
    status: 'partial',
    gaps:
      'With a unique objectWriteTraceId on every input each input stands for itself; without, one refusal refuses the batch. ' +
      'Two inputs with one unique value are 409; HubSpot does not document that case.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/update'),
    status: 'partial',
    gaps:
      'A missing id is an error entry; a refused value refuses the whole batch unless every input has a trace id. ' +
      'An id that is sent twice is 400.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/upsert'),
    status: 'partial',
    gaps:
      'Answers 200, also when records are created; each result says so in `new`. Without idProperty an input can only update. ' +
      'The property need not be the same for all inputs.',
  },
  {
    routes: objects('POST', '/{objectType}/batch/archive'),
    status: 'partial',
    gaps: 'Unknown ids are passed over; HubSpot does not document this.',
  },
  {
    routes: objects('POST', '/{objectType}/search'),
    status: 'partial',
    gaps:
      'Costs one pass over all records of the object, or over the associated ones where every group filters by association. ' +
      'Five filter groups of six filters, 18 in all: the guide’s numbers, the specification says six groups. ' +
      'Records without a value do not pass NEQ and NOT_IN. Text compares without case. ' +
      'A query matches the beginnings of words in a few properties. associations.{object} is documented for v3 only.',
  },
  {
    routes: objects('POST', '/{objectType}/merge'),
    status: 'partial',
    gaps:
      'The primary record keeps its id and its values and gets what it lacks, and the associations, of the other, which is archived; afterwards the other’s id finds nothing. ' +
      'Additional e-mails and merged ids are not kept. Activities are refused.',
  },
  {
    routes: objects('POST', '/contacts/gdpr-delete'),
    status: 'partial',
    gaps: 'The contact is archived with nothing left in it. Its e-mail can be used again; HubSpot blocks it. Its activities stay.',
  },
];
