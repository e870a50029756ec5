import type { RecordKey } from '../../associations/association-index.ts';

export const company = {
  tidal: { typeId: '0-2', id: '201' },
  freight: { typeId: '0-2', id: '202' },
  clinics: { typeId: '0-2', id: '203' },
};

export const deal = {
  yearlyPlan: { typeId: '0-3', id: '301' },
  pilot: { typeId: '0-3', id: '302' },
  tradeFair: { typeId: '0-3', id: '303' },
  won: { typeId: '0-3', id: '304' },
};

export const ticket = {
  exportFails: { typeId: '0-5', id: '401' },
  invoice: { typeId: '0-5', id: '402' },
  scanners: { typeId: '0-5', id: '403' },
};

export function contact(id: string): RecordKey {
  return { typeId: '0-1', id };
}

/** The first items that a contact has of its own, by the ids the seed gave them. */
export function onContact(
  id: string,
  { meetings, appointments }: { meetings: number; appointments: number },
): RecordKey[] {
  const series = (typeId: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      typeId,
      id: `${id}${typeId.slice(2, 4)}${String(index + 1).padStart(4, '0')}`,
    }));
  return [...series('0-47', meetings), ...series('0-421', appointments)];
}
