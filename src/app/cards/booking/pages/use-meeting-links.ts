import type { listMeetingLinks, ListMeetingLinksData } from '@app/contracts/list-meeting-links';
import type { AppError } from '@app/domain/app-error';
import { useEffect, useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError, type LoadState } from '../../load-state.ts';
import { whom, type BookingRecord } from '../booking-record.ts';

export type MeetingLinksModel = {
  state: LoadState<ListMeetingLinksData>;
  more: 'idle' | 'loading' | AppError;
  loadMore: () => void;
  /** Adds the pages that HubSpot finds by that name, where not all are here already. */
  search: (name: string) => void;
  reload: () => void;
};

const typingPauseMs = 300;

/** The scheduling pages to choose from, and whom to invite. */
export function useMeetingLinks(record: BookingRecord, userId: string): MeetingLinksModel {
  const { objectTypeId, objectId, on } = record;
  const [state, setState] = useState<LoadState<ListMeetingLinksData>>({ status: 'loading' });
  const [more, setMore] = useState<MeetingLinksModel['more']>('idle');
  const [attempt, setAttempt] = useState(0);
  const typing = useRef<ReturnType<typeof setTimeout>>();

  const ask = (wanted: { name?: string; after?: string }): Promise<ListMeetingLinksData> =>
    callFunction<typeof listMeetingLinks>('list-meeting-links', {
      ...whom(record),
      userId,
      ...wanted,
    });

  useEffect(() => {
    let isWanted = true;
    callFunction<typeof listMeetingLinks>('list-meeting-links', {
      record: { objectTypeId, objectId },
      ...(on && { on }),
      userId,
    }).then(
      (data) => {
        if (isWanted) setState({ status: 'ready', data });
      },
      (error: unknown) => {
        if (isWanted) setState({ status: 'failed', error: asAppError(error) });
      },
    );
    return () => {
      isWanted = false;
      clearTimeout(typing.current);
    };
  }, [objectTypeId, objectId, on, userId, attempt]);

  const add = (found: ListMeetingLinksData, isNextPage: boolean): void => {
    setState((known) => {
      if (known.status !== 'ready') return known;
      const { after, ...kept } = known.data;
      const next = isNextPage ? found.after : after;
      const ids = new Set(kept.links.map(({ id }) => id));
      const links = [...kept.links, ...found.links.filter(({ id }) => !ids.has(id))];
      return {
        status: 'ready',
        data: { ...kept, links, ...(next !== undefined && { after: next }) },
      };
    });
  };

  const after = state.status === 'ready' ? state.data.after : undefined;
  return {
    state,
    more,
    loadMore: () => {
      if (after === undefined || more === 'loading') return;
      setMore('loading');
      ask({ after }).then(
        (found) => {
          add(found, true);
          setMore('idle');
        },
        (error: unknown) => {
          setMore(asAppError(error));
        },
      );
    },
    search: (name) => {
      clearTimeout(typing.current);
      if (after === undefined || name.trim() === '') return;
      typing.current = setTimeout(() => {
        ask({ name: name.trim() }).then(
          (found) => {
            add(found, false);
          },
          (error: unknown) => {
            setMore(asAppError(error));
          },
        );
      }, typingPauseMs);
    },
    reload: () => {
      setState({ status: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}
