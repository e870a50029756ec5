import { Panel } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';

type LazyPanelProps = { id: string; title: string; children: () => ReactNode };

/** A panel whose content is made once it opens: a closed one lives in the worker too, for every row. */
export function LazyPanel({ id, title, children }: LazyPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
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
      }}
    >
      {isOpen && children()}
    </Panel>
  );
}
