export const apiVersions = ['v3', '2026-03', '2026-09'] as const;
export type ApiVersion = (typeof apiVersions)[number];

export const defaultApiVersion: ApiVersion = '2026-03';

/** HubSpot's type ids; accepted by every version wherever a path names an object type. */
export const objectTypeIds = {
  contact: '0-1',
  company: '0-2',
  deal: '0-3',
  ticket: '0-5',
  appointment: '0-421',
  meeting: '0-47',
  note: '0-46',
  call: '0-48',
  task: '0-27',
  email: '0-49',
  communication: '0-18',
  postalMail: '0-116',
} as const;

/** A record named by HubSpot's type id and its own. */
export type RecordKey = { typeId: string; id: string };

type Paths = {
  record(typeId: string, id: string): string;
  batch(typeId: string, action: 'read' | 'create' | 'update' | 'archive'): string;
  search(typeId: string): string;
  batchReadAssociations(fromTypeId: string, toTypeId: string): string;
  associationLabels(fromTypeId: string, toTypeId: string): string;
  defaultAssociation(from: RecordKey, to: RecordKey): string;
  association(from: RecordKey, to: RecordKey): string;
  batchAssociateByDefault(fromTypeId: string, toTypeId: string): string;
  batchAssociate(fromTypeId: string, toTypeId: string): string;
  properties(typeId: string): string;
  property(typeId: string, name: string): string;
  pipelines(typeId: string): string;
  owners(): string;
  owner(id: string): string;
  enablement(typeId: string): string;
  meetingLinks(): string;
  calendarMeetings(): string;
  /** Settings of a scheduling page. A slug may hold a slash, which is part of the one segment. */
  bookingInfo(slug: string): string;
  availability(slug: string): string;
  /** Without a trailing slash: HubSpot's specifications have none, its guide prints both. */
  booking(): string;
};

/**
 * Every path of HubSpot's API that the app calls. The version moved inside the path with the dated
 * versions, so it cannot be exchanged by text: each family is written out.
 */
export function pathsOf(version: ApiVersion): Paths {
  const base =
    version === 'v3'
      ? {
          objects: '/crm/v3/objects',
          // Associations have had a batch read of this shape since v4.
          associations: '/crm/v4/associations',
          objectAssociations: '/crm/v4/objects',
          properties: '/crm/v3/properties',
          pipelines: '/crm/v3/pipelines',
          owners: '/crm/v3/owners',
          objectLibrary: '/crm/v3/object-library',
          scheduler: '/scheduler/v3/meetings',
        }
      : {
          objects: `/crm/objects/${version}`,
          associations: `/crm/associations/${version}`,
          objectAssociations: `/crm/objects/${version}`,
          properties: `/crm/properties/${version}`,
          pipelines: `/crm/pipelines/${version}`,
          owners: `/crm/owners/${version}`,
          objectLibrary: `/crm/object-library/${version}`,
          scheduler: `/scheduler/${version}/meetings`,
        };
  const segment = encodeURIComponent;
  return {
    record: (typeId, id) => `${base.objects}/${typeId}/${segment(id)}`,
    batch: (typeId, action) => `${base.objects}/${typeId}/batch/${action}`,
    search: (typeId) => `${base.objects}/${typeId}/search`,
    batchReadAssociations: (from, to) => `${base.associations}/${from}/${to}/batch/read`,
    batchAssociateByDefault: (from, to) =>
      `${base.associations}/${from}/${to}/batch/associate/default`,
    batchAssociate: (from, to) => `${base.associations}/${from}/${to}/batch/create`,
    associationLabels: (from, to) => `${base.associations}/${from}/${to}/labels`,
    defaultAssociation: (from, to) =>
      `${base.objectAssociations}/${from.typeId}/${segment(from.id)}/associations/default/${to.typeId}/${segment(to.id)}`,
    association: (from, to) =>
      `${base.objectAssociations}/${from.typeId}/${segment(from.id)}/associations/${to.typeId}/${segment(to.id)}`,
    properties: (typeId) => `${base.properties}/${typeId}`,
    property: (typeId, name) => `${base.properties}/${typeId}/${segment(name)}`,
    pipelines: (typeId) => `${base.pipelines}/${typeId}`,
    owners: () => base.owners,
    owner: (id) => `${base.owners}/${segment(id)}`,
    enablement: (typeId) => `${base.objectLibrary}/enablement/${typeId}`,
    meetingLinks: () => `${base.scheduler}/meeting-links`,
    calendarMeetings: () => `${base.scheduler}/calendar`,
    bookingInfo: (slug) => `${base.scheduler}/meeting-links/book/${segment(slug)}`,
    availability: (slug) =>
      `${base.scheduler}/meeting-links/book/availability-page/${segment(slug)}`,
    booking: () => `${base.scheduler}/meeting-links/book`,
  };
}
