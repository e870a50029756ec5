import type { NewAssociation } from '@app/hubspot/crm/associations/association-inputs';
import type { Attempt } from '../../agenda/attempt.ts';
import type { Remaking } from './find-remade.ts';
import type { Gap } from './item-snapshot.ts';

/** An item that is there again. */
export type Remade = {
  id: string;
  /** Values it was made without. */
  gaps: Gap[];
  /** What can be set only once it is there and its associations are back. */
  last: LastValue[];
};

/** `over`: only where that still stands there. */
export type LastValue = { name: string; value: string; over?: string; gap: Gap };

/** What an item is made again from. */
export type Draft = Remaking & Omit<Remade, 'id'> & { associations: NewAssociation[] };

export function remade(id: string, { gaps, last }: Draft): Attempt<Remade> {
  return { ok: true, value: { id, gaps, last } };
}
