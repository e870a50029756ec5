import { vi } from 'vitest';

/** Lets the functions see companies and deals too, which the app itself does not ask for. */
export async function useWideToken(door: (name: string, body: object) => Promise<unknown>) {
  const names = ['contacts', 'appointments', 'companies', 'deals'];
  const scopes = names.flatMap((name) =>
    ['read', 'write'].map((way) => `crm.objects.${name}.${way}`),
  );
  await door('tokens', { token: 'wide', scopes: [...scopes, 'crm.objects.owners.read'] });
  vi.stubEnv('PRIVATE_APP_ACCESS_TOKEN', 'wide');
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
