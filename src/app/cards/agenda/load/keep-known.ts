import { isPartlyRead } from './partly-read.ts';
import type { Overview } from '../types.ts';

/**
 * The overview of a very long agenda is told in parts, a view at a time: a count that is null was not asked
 * for, and what was known before still holds. Where something could not be read, nothing known before is
 * shown beside it.
 */
export function keepKnown(known: Overview | null, data: Overview): Overview {
  const isPartial = Object.values(data.counts).includes(null);
  if (known === null || !isPartial || isPartlyRead(data)) return data;
  const { counts, summary } = data;
  return {
    ...data,
    counts: {
      'needs-outcome': counts['needs-outcome'] ?? known.counts['needs-outcome'],
      upcoming: counts.upcoming ?? known.counts.upcoming,
      past: counts.past ?? known.counts.past,
    },
    summary: {
      ...(summary.now !== undefined && { now: summary.now }),
      next: summary.next ?? known.summary.next,
      lastHeld: summary.lastHeld ?? known.summary.lastHeld,
      showRate: summary.showRate,
      needsOutcome: summary.needsOutcome ?? known.summary.needsOutcome,
    },
  };
}
