import { useCallback, useEffect, useState } from 'react';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { usePause } from '@app/card-kit/load/use-pause';

/** Functions take no more. */
const mostLetters = 200;

export type Search<Data> = {
  typed: string;
  type: (typed: string) => void;
  query: string;
  retry: () => void;
  found: LoadState<Data> | null;
};

/**
 * What a field for searching has found: asked for once the rep pauses, null before anything is typed.
 * `search` is memoized.
 */
export function useSearch<Data>(search: (query: string) => Promise<Data>): Search<Data> {
  const [typed, type] = useState('');
  const [asked, setAsked] = useState('');
  const query = typed.trim().slice(0, mostLetters).trim();

  const afterPause = usePause();

  useEffect(() => {
    afterPause(() => {
      setAsked(query);
    });
  }, [afterPause, query]);

  const { state, reload } = useFetched(
    useCallback(() => search(asked), [search, asked]),
    asked !== '',
  );
  const found: LoadState<Data> = asked === query ? state : { status: 'loading' };
  return { typed, type, query, retry: reload, found: query === '' ? null : found };
}
