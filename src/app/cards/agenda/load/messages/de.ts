import type { FilterMessages } from './en.ts';

export const filters: FilterMessages = {
  filter: 'Filter',
  filtered: (count) => `Filter, ${count} gesetzt`,
  person: 'Person',
  outcome: 'Ergebnis',
  from: 'Von',
  to: 'Bis',
  spans: { month: 'Dieser Monat', days: 'Letzte 30 Tage', quarter: 'Dieses Quartal' },
  type: 'Typ',
  bothTypes: 'Beide',
  showCount: (count) => (count === null ? 'Anzeigen' : `${count} anzeigen`),
  clearAll: 'Alle aufheben',
  clear: 'Aufheben',
  since: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  typeOnly: 'Bei mehr als 400 Einträgen gibt es nur Suche und Typ.',
  elsewhere: (count, view) => `${count} in „${view}“`,
};
