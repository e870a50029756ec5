import { LoadingSpinner, Panel, PanelBody, PanelSection } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '../../title-of.ts';
import { LoadFailed } from '../../load-failed.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { DetailsBody } from './details-body.tsx';
import { useItemDetails } from './use-item-details.ts';

type DetailsPanelProps = { id: string; item: Item; actions: AgendaActions };

/** One item with all that HubSpot knows about it. */
export function DetailsPanel({ id, item, actions }: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel
      id={id}
      title={titleOf(item, words)}
      width="sm"
      onOpen={() => {
        setIsOpen(true);
      }}
      onClose={() => {
        setIsOpen(false);
      }}
    >
      {/* A closed panel lives in the worker too: nothing is read before it opens. */}
      {isOpen && <LoadedDetails id={id} item={item} actions={actions} />}
    </Panel>
  );
}

function LoadedDetails({ id, item, actions }: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  const { details, reload } = useItemDetails(actions.record, item);
  return (
    <PanelBody>
      <PanelSection>
        {details.status === 'loading' && (
          <LoadingSpinner label={words.loadingView} layout="centered" />
        )}
        {details.status === 'failed' && <LoadFailed error={details.error} onRetry={reload} />}
        {details.status === 'ready' && (
          <DetailsBody panelId={id} item={item} details={details.data} actions={actions} />
        )}
      </PanelSection>
    </PanelBody>
  );
}
