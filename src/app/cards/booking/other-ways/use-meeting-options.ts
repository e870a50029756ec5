import type { getMeetingOptions, GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { settle, type LoadState } from '../../load-state.ts';
import { whom } from '../booking-record.ts';
import type { RecordRef } from './way.ts';

export type MeetingOptionsModel = {
  state: LoadState<GetMeetingOptionsData>;
  /** Reads them, once however often it is asked. */
  ask: () => void;
  reload: () => void;
};

/** What the forms let a rep choose from; read when the first of them opens. */
export function useMeetingOptions(record: RecordRef, userId: string): MeetingOptionsModel {
  const [state, setState] = useState<MeetingOptionsModel['state']>({ status: 'loading' });
  const isAsked = useRef(false);

  const reload = (): void => {
    isAsked.current = true;
    setState({ status: 'loading' });
    void settle(
      callFunction<typeof getMeetingOptions>('get-meeting-options', { ...whom(record), userId }),
    ).then(setState);
  };

  return {
    state,
    reload,
    ask: () => {
      if (!isAsked.current) reload();
    },
  };
}
