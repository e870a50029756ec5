import type { AgendaItem } from '../src/agenda/agenda-item.ts';
import type { Outcome } from '../src/outcome/outcome.ts';
import { readOption } from '../src/outcome/read-outcome.ts';

/** A Tuesday afternoon in Berlin, morning in New York, between the daylight-saving changes of both. */
export const fixedNow = new Date('2026-11-24T14:00:00Z');

export function agendaItem(overrides: Partial<AgendaItem> = {}): AgendaItem {
  return {
    kind: 'meeting',
    id: '1',
    title: 'Product demo',
    start: new Date('2026-11-25T14:00:00Z'),
    end: new Date('2026-11-25T14:30:00Z'),
    updatedAt: new Date('2026-11-20T09:00:00Z'),
    outcome: { value: 'SCHEDULED', label: 'Scheduled', category: 'scheduled', isOpen: true },
    owner: null,
    place: null,
    joinUrl: null,
    isPinned: false,
    copies: [],
    ...overrides,
  };
}

/** An option of a property, its meaning read from its name. */
export function outcomeNamed(value: string, label: string): Outcome {
  const category = readOption(value, label);
  return { value, label, category, isOpen: category === 'scheduled' };
}
