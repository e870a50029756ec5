import type { RecordRef } from '@app/contracts/record';
import { useCallback } from 'react';
import type { AgendaModel } from '../types.ts';
import { useList } from './use-list.ts';
import { useOverview } from './use-overview.ts';
import { useSearch } from './use-search.ts';

/** What is read of the agenda: the rows of the view the rep looks at, and the record as a whole. */
export function useAgenda(record: RecordRef): AgendaModel {
  const { overview, written, onAsk, onWrite } = useOverview();
  const { show, refresh, reload, readWhole, onChanged, ...rows } = useList(record, onAsk);
  return {
    ...rows,
    ...useSearch(show),
    overview,
    written,
    onWrite: useCallback(() => {
      const tell = onWrite();
      return (saved) => {
        if (saved.length > 0) onChanged();
        if (tell(saved)) readWhole();
      };
    }, [onWrite, onChanged, readWhole]),
    refreshOverview: readWhole,
    reload,
    // Before the first answer there is nothing that could be out of date.
    refresh: () => (overview === null ? Promise.resolve(true) : refresh()),
  };
}
