import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { LoadingSpinner, PanelBody } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { LoadFailed } from '../../load-failed.tsx';
import type { MeetingOptionsModel } from './use-meeting-options.ts';
import { useWayWords } from './way-words.ts';

type WithOptionsProps = {
  options: MeetingOptionsModel;
  children: (options: GetMeetingOptionsData) => ReactNode;
};

/** A form, once there is what it lets choose from. */
export function WithOptions({ options: { state, reload }, children }: WithOptionsProps) {
  const ways = useWayWords();
  if (state.status === 'ready') return children(state.data);
  return (
    <PanelBody>
      {state.status === 'loading' ? (
        <LoadingSpinner label={ways.loading} showLabel layout="centered" />
      ) : (
        <LoadFailed error={state.error} onRetry={reload} />
      )}
    </PanelBody>
  );
}
