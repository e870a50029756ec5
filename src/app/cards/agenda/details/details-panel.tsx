import { PanelBody, PanelSection } from '@hubspot/ui-extensions';
import { Loaded } from '@app/card-kit/views/loaded';
import { titleOf } from '@app/card-kit/title-of';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import type { Item } from '../outcomes/row-change.ts';
import { DetailsBody } from './details-body.tsx';
import { useItemDetails } from './use-item-details.ts';

type DetailsPanelProps = { id: string; item: Item; actions: AgendaActions };

/** One item with all that HubSpot knows about it. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={titleOf(props.item, words)}>
      {() => <LoadedDetails {...props} />}
    </LazyPanel>
  );
}

function LoadedDetails({ id, item, actions }: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  const { details, reload } = useItemDetails(actions.record, item);
  return (
    <PanelBody>
      <PanelSection>
        <Loaded state={details} label={words.loading} onRetry={reload}>
          {(data) => <DetailsBody panelId={id} item={item} details={data} actions={actions} />}
        </Loaded>
      </PanelSection>
    </PanelBody>
  );
}
