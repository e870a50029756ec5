import { useState } from 'react';

/** The same object as long as each of its values is the same, for views that are drawn again only for a change. */
export function useSame<Shape extends object>(given: Shape): Shape {
  const [kept, setKept] = useState(given);
  const before = new Map<string, unknown>(Object.entries(kept));
  if (Object.entries(given).every(([name, value]) => Object.is(before.get(name), value))) {
    return kept;
  }
  setKept(given);
  return given;
}
