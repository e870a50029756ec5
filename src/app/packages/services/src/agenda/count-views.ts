import type { AgendaItem, ItemKind } from '@app/domain/agenda/agenda-item';
import { agendaViews, type AgendaView } from '@app/domain/agenda/agenda-view';
import type { Attempt } from './attempt.ts';
import type { KindRead } from './kind-read.ts';

export type ViewCounts = Record<AgendaView, number | null>;
export type ViewTests = Record<AgendaView, (item: AgendaItem) => boolean>;

/**
 * Rows per view: counted where a kind was read whole, HubSpot's total where it was searched (which counts
 * copies one by one). Null as soon as one kind's share is unknown, or was read only in part.
 */
export function countViews(
  items: readonly AgendaItem[],
  kinds: readonly ItemKind[],
  reads: Record<ItemKind, Attempt<KindRead>>,
  tests: ViewTests,
  partlyRead: ReadonlySet<ItemKind>,
): ViewCounts {
  const counts: ViewCounts = { 'needs-outcome': 0, upcoming: 0, past: 0 };
  for (const view of agendaViews) {
    for (const kind of kinds) {
      const read = reads[kind];
      const ofKind = (): number =>
        items.filter((item) => item.kind === kind && tests[view](item)).length;
      const known =
        read.ok && !read.value.isComplete ? (read.value.totals[view] ?? null) : ofKind();
      const share = partlyRead.has(kind) ? null : known;
      const sum = counts[view];
      counts[view] = sum === null || share === null ? null : sum + share;
    }
  }
  return counts;
}
