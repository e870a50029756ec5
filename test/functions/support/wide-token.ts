import { vi } from 'vitest';

type Door = (name: string, body: object) => Promise<unknown>;

/** Lets the functions see companies and deals too. */
export function useWideToken(control: Door): Promise<void> {
  return useToken(control, 'wide', ['contacts', 'appointments', 'companies', 'deals']);
}

/** The token of an app that was installed without the scopes for companies and deals. */
export function useNarrowToken(control: Door): Promise<void> {
  return useToken(control, 'narrow', ['contacts', 'appointments']);
}

async function useToken(control: Door, token: string, objects: string[]): Promise<void> {
  const scopes = objects.flatMap((name) =>
    ['read', 'write'].map((way) => `crm.objects.${name}.${way}`),
  );
  await control('tokens', {
    token,
    scopes: [...scopes, 'crm.objects.owners.read', 'scheduler.meetings.meeting-link.read'],
  });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', token);
}

/** A company and three deals of Ada's, one of them closed, and a company and a deal of somebody else's. */
export const adasBusiness = {
  addProperties: [{ objectTypeId: '0-3', name: 'hs_is_closed', type: 'bool' }],
  objects: [
    { type: 'companies', id: '501', properties: { name: 'Analytical Engines' } },
    { type: 'companies', id: '502', properties: { name: 'Somebody else' } },
    { type: 'deals', id: '601', properties: { dealname: 'Pilot', hs_is_closed: 'false' } },
    { type: 'deals', id: '602', properties: { dealname: 'Lost one', hs_is_closed: 'true' } },
    { type: 'deals', id: '603', properties: { dealname: 'Renewal' } },
    { type: 'deals', id: '604', properties: { dealname: 'Foreign' } },
    {
      type: 'contacts',
      id: '101',
      associations: [
        { type: 'companies', id: '501' },
        ...['601', '602', '603'].map((id) => ({ type: 'deals', id })),
      ],
    },
  ],
};
