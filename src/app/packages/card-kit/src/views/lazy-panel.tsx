import { Panel } from '@hubspot/ui-extensions';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

type LazyPanelProps = { id: string; title: string; children: () => ReactNode };

/** Keeps the content of a panel while another one stands in its place. */
export type PanelHold = { hold: () => void; release: () => void };

const HoldContext = createContext<PanelHold>({ hold: () => undefined, release: () => undefined });

/** To be told by a control within a panel before it opens a panel of its own: HubSpot shows one at a time. */
export function usePanelHold(): PanelHold {
  return useContext(HoldContext);
}

/** A panel whose content is made once it opens: a closed one lives in the worker too, for every row. */
export function LazyPanel({ id, title, children }: LazyPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  const outer = usePanelHold();
  const hold = useMemo(
    () => ({
      hold: () => {
        setIsHeld(true);
      },
      release: () => {
        setIsHeld(false);
      },
    }),
    [],
  );
  return (
    <Panel
      id={id}
      title={title}
      width="sm"
      onOpen={() => {
        setIsOpen(true);
      }}
      onClose={() => {
        setIsOpen(false);
        outer.release();
      }}
    >
      {(isOpen || isHeld) && <HoldContext.Provider value={hold}>{children()}</HoldContext.Provider>}
    </Panel>
  );
}
