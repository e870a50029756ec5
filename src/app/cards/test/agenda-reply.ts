import type { DataOf } from '@app/contracts/contract';
import type { getItem } from '@app/contracts/agenda/get-item';
import type { listAgenda } from '@app/contracts/agenda/list-agenda';
import { readOption } from '@app/domain/outcome/read-outcome';
import type { Written } from './as-function.ts';

type AgendaJson = Written<DataOf<typeof listAgenda>>;
type DetailsJson = Written<DataOf<typeof getItem>>;
type ItemJson = AgendaJson['items'][number];
type OutcomeJson = NonNullable<ItemJson['outcome']>;

/** An option of the account, its meaning read as the function does. */
export function outcomeJson(value: string, label: string): OutcomeJson {
  const category = readOption(value, label);
  return { value, label, category, isOpen: category === 'scheduled' };
}

/** An item as it crosses from the function: Tuesday 24 November 2026, 15:00 in Berlin, 09:00 in New York. */
export function itemJson(overrides: Partial<ItemJson> = {}): ItemJson {
  return {
    kind: 'meeting',
    id: '1',
    title: 'Product demo',
    start: '2026-11-24T14:00:00.000Z',
    end: '2026-11-24T14:30:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    outcome: { value: 'SCHEDULED', label: 'Scheduled', category: 'scheduled', isOpen: true },
    owner: { id: '7', name: 'Ben Ode', isActive: true },
    place: null,
    joinUrl: null,
    isPinned: false,
    copies: [],
    ...overrides,
  };
}

/** What `list-agenda` answers about a contact in New York with nothing planned. */
export function agendaJson(overrides: Partial<AgendaJson> = {}): AgendaJson {
  return {
    items: [],
    otherViews: {},
    choices: null,
    counts: { 'needs-outcome': 0, upcoming: 0, past: 0 },
    summary: { next: null, lastHeld: null, showRate: null, needsOutcome: 0 },
    pinned: null,
    appointments: 'available',
    options: { appointment: [], meeting: [] },
    hiddenOptions: { appointment: [], meeting: [] },
    record: { name: 'Ada', timeZone: 'America/New_York' },
    problems: [],
    ...overrides,
  };
}

/** What `get-item` answers about an item of which there is nothing more to tell. */
export function detailsJson(
  overrides: Partial<DetailsJson> & Pick<DetailsJson, 'item'>,
): DetailsJson {
  return {
    type: null,
    types: [],
    duplicates: [],
    description: null,
    internalNotes: null,
    location: null,
    attendees: [],
    associations: { companies: [], deals: [] },
    ledger: { bookedFor: null, moves: [], totalSlipMs: 0 },
    problems: [],
    ...overrides,
  };
}
