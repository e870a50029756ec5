import type { ItemKind } from '@app/domain/agenda-item';
import type { Words } from './words/en.ts';

/** How an item is called; HubSpot keeps some without a title. */
export function titleOf(item: { kind: ItemKind; title: string | null }, words: Words): string {
  return item.title ?? words.untitled[item.kind];
}
