import type {
  getMeetingOptions,
  GetMeetingOptionsData,
} from '@app/contracts/booking/get-meeting-options';
import { useCallback, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import type { LoadState } from '@app/card-kit/load/load-state';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { whom } from '../booking-record.ts';
import type { RecordRef } from './method.ts';

export type MeetingOptionsModel = {
  state: LoadState<GetMeetingOptionsData>;
  /** Reads them, once however often it is asked. */
  ask: () => void;
  reload: () => void;
};

/** What the forms let a rep choose from; read when the first of them opens. */
export function useMeetingOptions(record: RecordRef, userId: string): MeetingOptionsModel {
  const [isAsked, setIsAsked] = useState(false);
  const fetched = useFetched(
    useCallback(
      () =>
        callFunction<typeof getMeetingOptions>('booking/get-meeting-options', {
          ...whom(record),
          userId,
        }),
      [record, userId],
    ),
    isAsked,
  );
  return {
    ...fetched,
    ask: () => {
      setIsAsked(true);
    },
  };
}
