import { Panel } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import type { BookingHost } from '../booking-host.ts';
import type { Way } from './way.ts';

type WayPanelProps = {
  id: string;
  title: string;
  host: BookingHost;
  onOpen: () => void;
  children: (closing: Pick<Way, 'finish' | 'cancel'>) => ReactNode;
};

/** The panel of one way. Its form is made when it first opens. */
export function WayPanel({ id, title, host, onOpen, children }: WayPanelProps) {
  const [isMade, setIsMade] = useState(false);
  const cancel = (): void => {
    host.closeOverlay(id);
  };
  return (
    <Panel
      id={id}
      title={title}
      width="sm"
      onOpen={() => {
        setIsMade(true);
        onOpen();
      }}
    >
      {/* Stays while closed: who closes it by mistake finds what was entered. */}
      {isMade &&
        children({
          cancel,
          finish: () => {
            cancel();
            setIsMade(false);
          },
        })}
    </Panel>
  );
}
