import type { AgendaItem } from '@app/domain/agenda/agenda-item';
import { compareForView, type AgendaView, type Position } from '@app/domain/agenda/agenda-view';
import { writeCursor } from './agenda-cursor.ts';
import type { Attempt } from './attempt.ts';
import type { KindRead } from './kind-read.ts';

export type AgendaPage = { items: AgendaItem[]; after?: string };

type PageOptions = {
  view: AgendaView;
  limit: number;
  cursor: Position | undefined;
  reads: readonly Attempt<KindRead>[];
};

/**
 * One page of an ordered view. The pinned item leads the first page and is left out of the later ones;
 * not so where only a window is known, which may not contain it yet. A page that is empty may be followed
 * by others: the list ends where there is no cursor.
 */
export function cutPage(
  ordered: readonly AgendaItem[],
  { view, limit, cursor, reads }: PageOptions,
): AgendaPage {
  const compare = compareForView(view);
  const isWindow = reads.some((read) => read.ok && !read.value.isComplete);
  const pinned = isWindow || limit === 1 ? undefined : ordered.find((item) => item.isPinned);
  const horizon = horizonOf(reads, view);
  const rest = ordered.filter(
    (item) =>
      item !== pinned &&
      (cursor === undefined || compare(item, cursor) > 0) &&
      (horizon === undefined || compare(item, horizon) <= 0),
  );
  const lead = pinned === undefined || cursor !== undefined ? [] : [pinned];
  const page = rest.slice(0, limit - lead.length);
  const end = rest.length > page.length ? page.at(-1) : horizon;
  return {
    items: [...lead, ...page],
    ...(end !== undefined && { after: writeCursor(end) }),
  };
}

/** How far everything is known; undefined: to the end. */
export function horizonOf(
  reads: readonly Attempt<KindRead>[],
  view: AgendaView,
): Position | undefined {
  const horizons = reads.flatMap((read) =>
    read.ok && !read.value.isComplete && read.value.horizon !== undefined
      ? [read.value.horizon]
      : [],
  );
  return horizons.sort(compareForView(view))[0];
}
