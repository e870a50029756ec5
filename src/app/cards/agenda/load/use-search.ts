import { useEffect, useRef, useState } from 'react';
import type { AgendaFilter } from '../types.ts';

const typingPauseMs = 300;

/** What stands in the search field; it becomes the filter once the rep pauses. */
export function useSearch(onShow: (change: Partial<AgendaFilter>) => void) {
  const [typed, setTyped] = useState('');
  const typing = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      clearTimeout(typing.current);
    },
    [],
  );
  const show = (change: Partial<AgendaFilter>): void => {
    if (change.query !== undefined) clearTimeout(typing.current);
    if (change.query === '') setTyped('');
    onShow(change);
  };
  const search = (text: string): void => {
    if (text === typed) return;
    setTyped(text);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      show({ query: text.trim() });
    }, typingPauseMs);
  };
  return { typed, search, show };
}
