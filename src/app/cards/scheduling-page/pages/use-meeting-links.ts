import type {
  listMeetingLinks,
  ListMeetingLinksData,
} from '@app/contracts/booking/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useCallback, useEffect, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useLatest } from '@app/card-kit/load/use-latest';
import { usePause } from '@app/card-kit/load/use-pause';
import { whom, type BookingRecord } from '../../booking/booking-record.ts';

export type MeetingLinksModel = {
  state: LoadState<ListMeetingLinksData>;
  more: 'idle' | 'loading' | AppError;
  loadMore: () => void;
  /** Adds the pages that HubSpot finds by that name, where not all are here already. */
  search: (name: string) => void;
  reload: () => void;
};

/** The scheduling pages to choose from, an item owner's first where one is given, and whom to invite. */
export function useMeetingLinks(
  record: BookingRecord,
  userId: string,
  ownerId?: string,
): MeetingLinksModel {
  const [state, setState] = useState<LoadState<ListMeetingLinksData>>({ status: 'loading' });
  const [more, setMore] = useState<MeetingLinksModel['more']>('idle');
  const [attempt, setAttempt] = useState(0);
  const afterPause = usePause();
  const latest = useLatest();

  const ask = useCallback(
    (wanted: { name?: string; after?: string } = {}) =>
      callFunction<typeof listMeetingLinks>('booking/list-meeting-links', {
        ...whom(record),
        userId,
        ...(ownerId !== undefined && { ownerId }),
        ...wanted,
      }),
    [record, userId, ownerId],
  );

  useEffect(() => {
    afterPause(null);
    latest(ask(), setState);
  }, [afterPause, latest, ask, attempt]);

  const addMore = (wanted: { name?: string; after?: string }): void => {
    latest(ask(wanted), (settled) => {
      setMore(settled.status === 'failed' ? settled.error : 'idle');
      if (settled.status === 'failed') return;
      const found = settled.data;
      setState((known) => {
        if (known.status !== 'ready') return known;
        const { after, ...kept } = known.data;
        const next = wanted.after === undefined ? after : found.after;
        const ids = new Set(kept.links.map(({ id }) => id));
        const links = [...kept.links, ...found.links.filter(({ id }) => !ids.has(id))];
        return {
          status: 'ready',
          data: { ...kept, links, ...(next !== undefined && { after: next }) },
        };
      });
    });
  };

  const after = state.status === 'ready' ? state.data.after : undefined;
  return {
    state,
    more,
    loadMore: () => {
      if (after === undefined || more === 'loading') return;
      setMore('loading');
      addMore({ after });
    },
    search: (name) => {
      const wanted = name.trim();
      const isMissing = after !== undefined && wanted !== '';
      afterPause(
        isMissing
          ? () => {
              addMore({ name: wanted });
            }
          : null,
      );
    },
    reload: () => {
      setState({ status: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}
