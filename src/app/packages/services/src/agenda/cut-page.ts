import type { AgendaItem } from '@app/domain/agenda-item';
import type { AgendaView } from '@app/domain/agenda-view';
import { cursorAfter, isAfter, type AgendaCursor } from './agenda-cursor.ts';
import type { Attempt } from './attempt.ts';
import type { KindRead } from './read-kind.ts';

type PageOptions = {
  view: AgendaView;
  limit: number;
  cursor: AgendaCursor | undefined;
  reads: readonly Attempt<KindRead>[];
};

/**
 * One page of an ordered view. The pinned item leads the first page and is left out of the later ones;
 * not so where only a window is known, which may not contain it yet.
 */
export function cutPage(
  ordered: readonly AgendaItem[],
  { view, limit, cursor, reads }: PageOptions,
): { items: AgendaItem[]; after?: string } {
  const isWindow = reads.some((read) => read.ok && !read.value.isComplete);
  const pinned = isWindow || limit === 1 ? undefined : ordered.find((item) => item.isPinned);
  const direction = view === 'upcoming' ? 1 : -1;
  const rest = ordered.filter(
    (item) => item !== pinned && (cursor === undefined || isAfter(cursor, item, direction)),
  );
  const lead = pinned === undefined || cursor !== undefined ? [] : [pinned];
  const page = rest.slice(0, limit - lead.length);
  const hasMore =
    rest.length > page.length ||
    reads.some((read) => read.ok && !read.value.isComplete && read.value.hasMore);
  return {
    items: [...lead, ...page],
    ...(hasMore && page.length > 0 && { after: cursorAfter(page, cursor) }),
  };
}
