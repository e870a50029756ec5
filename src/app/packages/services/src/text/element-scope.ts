import type { Tag } from './tags.ts';

/** How many elements of each name are open. */
export type Counts = Map<string, number>;

type ImpliedEnd = { by: (tag: Tag) => boolean; outOf: readonly string[] };

const named =
  (...names: string[]) =>
  ({ name }: Tag): boolean =>
    names.includes(name);
const row = named('td', 'th', 'tr', 'tbody', 'tfoot');

/** What ends an element that is not closed, and what such an end does not reach out of. */
const impliedEnds: Record<string, ImpliedEnd | undefined> = {
  p: { by: ({ isBlock }) => isBlock, outOf: [] },
  li: { by: named('li'), outOf: ['ul', 'ol', 'menu', 'dir'] },
  dt: { by: named('dt', 'dd'), outOf: ['dl'] },
  dd: { by: named('dt', 'dd'), outOf: ['dl'] },
  td: { by: row, outOf: ['table'] },
  th: { by: row, outOf: ['table'] },
  tr: { by: named('tr', 'tbody', 'tfoot'), outOf: ['table'] },
  head: {
    by: ({ isBlock, isInline, isCell, name }) => isBlock || isInline || isCell || name === 'br',
    outOf: ['noscript'],
  },
};

/**
 * One element from its opening tag to where it ends, as browsers see it: by its own closing tag, by that of
 * an element around it, or by a tag that it cannot hold.
 */
export class ElementScope {
  private readonly inside: Counts = new Map();
  private readonly tag: Tag;
  private readonly around: Counts;

  constructor(tag: Tag, around: Counts) {
    this.tag = tag;
    this.around = around;
  }

  /** Whether the scope ends before this tag. */
  endsBefore(tag: Tag): boolean {
    const implied = impliedEnds[this.tag.name];
    const isEnd =
      implied?.by(tag) === true && !implied.outOf.some((outer) => isOpen(this.inside, outer));
    if (!isEnd) count(this.inside, tag, 1);
    return isEnd;
  }

  /** Whether the scope ends with this closing tag: its own, or that of an element around it. */
  endsWith(tag: Tag): 'own' | 'outer' | undefined {
    if (isOpen(this.inside, tag.name)) {
      count(this.inside, tag, -1);
      return undefined;
    }
    if (tag.name === this.tag.name) return 'own';
    return isOpen(this.around, tag.name) && !tag.isInline ? 'outer' : undefined;
  }
}

function isOpen(counts: Counts, name: string): boolean {
  return (counts.get(name) ?? 0) > 0;
}

export function count(counts: Counts, { name, isVoid }: Tag, by: 1 | -1): void {
  if (!isVoid) counts.set(name, Math.max(0, (counts.get(name) ?? 0) + by));
}
