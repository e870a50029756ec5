import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { PanelBody } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useTexts } from '@app/card-kit/texts';
import type { MeetingOptionsModel } from './use-meeting-options.ts';

type WithOptionsProps = {
  options: MeetingOptionsModel;
  children: (options: GetMeetingOptionsData) => ReactNode;
};

/** A form, once there is what it lets choose from. */
export function WithOptions({ options: { state, reload }, children }: WithOptionsProps) {
  const { words } = useTexts();
  if (state.status === 'ready') return children(state.data);
  return (
    <PanelBody>
      <Loaded state={state} label={words.loading} onRetry={reload}>
        {children}
      </Loaded>
    </PanelBody>
  );
}
