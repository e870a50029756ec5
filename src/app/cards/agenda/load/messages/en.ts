/** What stands around the search and the filter. */
export const filters = {
  filter: 'Filter',
  filtered: (count: number) => (count === 1 ? 'Filter, 1 set' : `Filter, ${count} set`),
  person: 'Person',
  outcome: 'Outcome',
  from: 'From',
  to: 'To',
  spans: { month: 'This month', days: 'Last 30 days', quarter: 'This quarter' },
  type: 'Type',
  bothTypes: 'Both',
  showCount: (count: number | null) => (count === null ? 'Show' : `Show ${count}`),
  clearAll: 'Clear all',
  clear: 'Clear',
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  typeOnly: 'With more than 400 appointments and meetings, you can search and filter by type only.',
  elsewhere: (count: number, view: string) => `${count} in ${view}`,
};

export type FilterMessages = typeof filters;
