import { usePause } from '@app/card-kit/load/use-pause';
import { useState } from 'react';
import type { AgendaFilter } from '../types.ts';

/** What stands in the search field; it becomes the filter once the rep pauses. */
export function useSearch(onShow: (change: Partial<AgendaFilter>) => void) {
  const [typed, setTyped] = useState('');
  const afterPause = usePause();
  const show = (change: Partial<AgendaFilter>): void => {
    if (change.query !== undefined) afterPause(null);
    if (change.query === '') setTyped('');
    onShow(change);
  };
  const search = (text: string): void => {
    if (text === typed) return;
    setTyped(text);
    afterPause(() => {
      show({ query: text.trim() });
    });
  };
  return { typed, search, show };
}
