/** New values, or how they come from those entered by now: two changes can follow each other quickly. */
export type DraftChange<Draft> = Partial<Draft> | ((known: Draft) => Partial<Draft>);

export function changed<Draft>(known: Draft, change: DraftChange<Draft>): Draft {
  return { ...known, ...(typeof change === 'function' ? change(known) : change) };
}
