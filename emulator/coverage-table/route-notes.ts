/** What differs from HubSpot, or what nobody outside HubSpot knows, by method and path without the version. */
export const routeNotes: Readonly<Record<string, string>> = {
  'POST /crm/objects/{objectType}':
    'hs_timestamp is required for activities; that of a meeting defaults to its start time. The refusals of values and of a pin have made-up codes where HubSpot documents none.',
  'GET /crm/objects/{objectType}':
    'Records come by ascending id, which is also the cursor. Associations are returned whole, without paging.',
  'GET /crm/objects/{objectType}/{objectId}':
    'Associations are returned whole, without paging. A property without a value is null; one of HubSpot’s guides leaves it out.',
  'PATCH /crm/objects/{objectType}/{objectId}':
    'Pinning an activity that is not associated is 400; HubSpot documents the rule, not the answer. A pin ends with the association of its activity, and with the activity.',
  'DELETE /crm/objects/{objectType}/{objectId}':
    'An id that never existed is 404, an archived one 204; neither is documented. Associations end with the record.',
  'POST /crm/objects/{objectType}/batch/read':
    'All missing ids share one error entry. Results keep the order of the inputs; HubSpot promises none.',
  'POST /crm/objects/{objectType}/batch/create':
    'With a unique objectWriteTraceId on every input each input stands for itself; without, one refusal refuses the batch. Two inputs with one unique value are 409; HubSpot does not document that case.',
  'POST /crm/objects/{objectType}/batch/update':
    'A missing id is an error entry; a refused value refuses the whole batch unless every input has a trace id. An id that is sent twice is 400.',
  'POST /crm/objects/{objectType}/batch/upsert':
    'Answers 200, also when records are created; each result says so in `new`. Without idProperty an input can only update. The property need not be the same for all inputs.',
  'POST /crm/objects/{objectType}/batch/archive':
    'Unknown ids are passed over; HubSpot does not document this.',
  'POST /crm/objects/{objectType}/search':
    'Costs one pass over all records of the object, or over the associated ones where every group filters by association. Five filter groups of six filters, 18 in all: the guide’s numbers, the specification says six groups. Records without a value do not pass NEQ and NOT_IN. Text compares without case. A query matches the beginnings of words in a few properties. associations.{object} is documented for v3 only.',
  'PUT /crm/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}':
    'A labelled association is also given the default type. Type ids with appointments are community findings.',
  'GET /crm/objects/{objectType}/{objectId}/associations/{toObjectType}':
    'The cursor is an offset. No history is kept of associations; HubSpot documents none. For 2026-09 the route is documented under another family only.',
  'POST /crm/associations/{fromObjectType}/{toObjectType}/batch/read':
    'Pages hold 500 targets per input, the limit of the single list; HubSpot documents no size here. A record without associations has an error NO_ASSOCIATIONS_FOUND in place of a row, as recorded from live accounts; the documentation does not say so. v4 ids of targets are numbers. In v3 it knows the default type of a pair, by its number or its word; a meeting is a meeting_event in it, and all targets come on one page.',
  'POST /crm/associations/{fromObjectType}/{toObjectType}/batch/create':
    'One refused input refuses the batch.',
  'POST /crm/associations/{fromObjectType}/{toObjectType}/batch/associate/default':
    'One refused input refuses the batch.',
  'POST /crm/associations/{fromObjectType}/{toObjectType}/batch/labels/archive':
    'Taking the default type away ends the association. The dated versions answer 200 with a body, as they do for a batch archive; HubSpot documents that for the latter only.',
  'GET /crm/objects/{fromObjectType}/{objectId}/associations/{toObjectType}':
    'Know the default type of a pair. The cursor is an offset.',
  'GET /crm/associations/{fromObjectType}/{toObjectType}/types': 'As above.',
  'GET /crm/properties/{objectType}':
    'No description of appointment properties is public; names and options follow the guides.',
  'POST /crm/properties/{objectType}/batch/read': 'All unknown names share one error entry.',
  'GET /crm/pipelines/{objectType}':
    'The metadata of appointment stages is not documented; isClosed is reported, for deals the probability as well.',
  'GET /crm/owners': 'The cursor is an offset. Teams are always empty.',
  'GET /crm/owners/{ownerId}': 'The values of idProperty are taken from working clients.',
  'POST /oauth/private-apps/get/access-token-info':
    'Answers for the token that asks, whichever `tokenKey` names. The ids are made up. HubSpot describes it for legacy private apps; whether it knows the token of an app function is not documented.',
  'GET /account-info/details':
    'A developer test account in Europe; only its time zone and offset are those of the data.',
  'GET /scheduler/meetings/meeting-links':
    'The cursor is an offset; 10 by default and at most 100 per page, which HubSpot does not document. The filter name finds parts of names and of slugs: in the guide’s sample it is the slug.',
  'GET /scheduler/meetings/meeting-links/book/{slug}':
    'Busy are the meetings of the account that a host owns or attends and that are neither cancelled nor rescheduled, plus busy times set by the control route `seed`; HubSpot reads the connected calendar. A meeting without an end counts 30 minutes. The buffer lies before and after. The page’s hours are wall-clock hours of its own zone; HubSpot does not answer this zone. Where clocks change, wall times that do not exist are not offered and those that come twice are offered once: HubSpot documents neither. The id of a meetings user is made up; a monthOffset above 120 is refused. The weeks advertised count from now; hasMore says whether anything is left after the month. monthOffset is taken by both routes, as the guide and the specification say of one each. Both name users with profile and busy times, which the guide’s sample of the availability page leaves out. A page is offline when all of its hosts are. Branding, avatars and the location are made up.',
  'GET /scheduler/meetings/meeting-links/book/availability-page/{slug}': 'As above.',
  'POST /scheduler/meetings/meeting-links/book':
    'Times are epoch milliseconds in every version. The ISO start with a duration in minutes of the specification is refused with MEETING_DURATION_NOT_VALID, as a real account did; an ISO start with milliseconds is refused with MEETING_START_TIME_NOT_VALID, which nobody has reported. What HubSpot answers for a slot just taken is not documented: it is the answer for a time that is not offered. formFields, legalConsentResponses and likelyAvailableUserIds may be left out, as working clients do; the specification requires them. The refusals of e-mails and guests are subcategories of the same family; those of consents, of form fields that the page does not have and of too many guests have made-up words. Domains refused as made up are example.com, .net and .org, .test, .invalid and .localhost; HubSpot’s filter is not public. A known contact keeps its name and gets the answers of standard form fields. No e-mail is sent. A round robin takes the member booked longest ago, likelyAvailableUserIds first (by either id of the user), offline members only when nobody else is free; a group page gives the meeting to its organizer, with the others attending. HubSpot documents none of this. The admin rules of 2026-09 are not enforced: HubSpot announces them for the write paths of its CRM API and says nothing of a booking, whose meeting gets its values from the page and not from the caller. A trailing slash is accepted in every version.',
  'POST /scheduler/meetings/calendar':
    'The guide and the specification name it for the dated versions; v3 has it by analogy. An organizer who is no active user, or whose calendar is offline, is refused with 400: not documented. At most three reminders, the number in HubSpot’s help. Properties beyond the documented ones are refused. The time need not be free. Reminders are kept and never sent. An end that is not after the start is refused. hs_timestamp is stored as sent. In 2026-09 the admin rules on meetings are enforced, because the caller writes the properties of a record as on any other route; HubSpot announces them for the write paths of its CRM API and does not say whether this is one.',
};
