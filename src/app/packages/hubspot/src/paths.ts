export const apiVersions = ['v3', '2026-03', '2026-09'] as const;
export type ApiVersion = (typeof apiVersions)[number];

export const defaultApiVersion: ApiVersion = '2026-03';

/** HubSpot's type ids; accepted by every version wherever a path names an object type. */
export const objectTypeIds = { contact: '0-1', appointment: '0-421', meeting: '0-47' } as const;

type Paths = {
  record(typeId: string, id: string): string;
  batchRead(typeId: string): string;
  search(typeId: string): string;
  batchReadAssociations(fromTypeId: string, toTypeId: string): string;
  properties(typeId: string): string;
  property(typeId: string, name: string): string;
  pipelines(typeId: string): string;
  owners(): string;
  enablement(typeId: string): string;
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
          properties: '/crm/v3/properties',
          pipelines: '/crm/v3/pipelines',
          owners: '/crm/v3/owners',
          objectLibrary: '/crm/v3/object-library',
        }
      : {
          objects: `/crm/objects/${version}`,
          associations: `/crm/associations/${version}`,
          properties: `/crm/properties/${version}`,
          pipelines: `/crm/pipelines/${version}`,
          owners: `/crm/owners/${version}`,
          objectLibrary: `/crm/object-library/${version}`,
        };
  const segment = encodeURIComponent;
  return {
    record: (typeId, id) => `${base.objects}/${typeId}/${segment(id)}`,
    batchRead: (typeId) => `${base.objects}/${typeId}/batch/read`,
    search: (typeId) => `${base.objects}/${typeId}/search`,
    batchReadAssociations: (from, to) => `${base.associations}/${from}/${to}/batch/read`,
    properties: (typeId) => `${base.properties}/${typeId}`,
    property: (typeId, name) => `${base.properties}/${typeId}/${segment(name)}`,
    pipelines: (typeId) => `${base.pipelines}/${typeId}`,
    owners: () => base.owners,
    enablement: (typeId) => `${base.objectLibrary}/enablement/${typeId}`,
  };
}
