import { Panel } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { present } from '@app/card-kit/clock/present';
import type { BookingHost } from '../booking-host.ts';
import type { Method } from './method.ts';

type MethodPanelProps = {
  id: string;
  title: string;
  host: BookingHost;
  onOpen: () => void;
  /** What was entered is no draft any more. */
  onFinish: () => void;
  children: (opened: Pick<Method, 'openedAt' | 'finish' | 'cancel'>) => ReactNode;
};

/** The panel of one way. Its form is made when it first opens. */
export function MethodPanel({ id, title, host, onOpen, onFinish, children }: MethodPanelProps) {
  const [openedAt, setOpenedAt] = useState<Date>();
  const cancel = (): void => {
    host.closeOverlay(id);
  };
  return (
    <Panel
      id={id}
      title={title}
      width="sm"
      onOpen={() => {
        setOpenedAt(present());
        onOpen();
      }}
    >
      {/* Stays while closed: who closes it by mistake finds what was entered. */}
      {openedAt &&
        children({
          openedAt,
          cancel,
          finish: () => {
            cancel();
            setOpenedAt(undefined);
            onFinish();
          },
        })}
    </Panel>
  );
}
