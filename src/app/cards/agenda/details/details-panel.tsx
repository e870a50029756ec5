import { Divider, Flex, PanelBody, PanelSection } from '@hubspot/ui-extensions';
import { useCallback, useState, type ComponentProps } from 'react';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { Loaded } from '@app/card-kit/views/loaded';
import { useAgendaTexts } from '../agenda-texts.ts';
import { SeriesEntry } from '../series/series-entry.tsx';
import type { AgendaPanels } from '../types.ts';
import { DetailsFooter } from './details-footer.tsx';
import { Duplicates } from './duplicates.tsx';
import { EditFields, Notes } from './edit-fields.tsx';
import { ItemActions } from './item-actions.tsx';
import { CalendarLinks, ItemFacts, ItemHead } from './item-facts.tsx';
import { MoveLedger } from './move-ledger.tsx';
import { useItemEdit } from './use-item-edit.ts';

type DetailsPanelProps = ComponentProps<AgendaPanels['Details']>;

/** One item with all that HubSpot knows about it: to be read first, and edited where that is wished for. */
export function DetailsPanel(props: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={titleOf(props.item, words)}>
      {() => <Content {...props} />}
    </LazyPanel>
  );
}

function Content({ id: panelId, item, actions, entries = [], children }: DetailsPanelProps) {
  const { words } = useAgendaTexts();
  const { read } = actions;
  const { kind, id } = item;
  const [copies] = useState(item.copies);
  const { state, reload } = useFetched(
    useCallback(() => read({ kind, id, copies }), [read, kind, id, copies]),
  );
  const details = state.status === 'ready' ? state.data : null;
  // What is in the list is there before the rest.
  const rest = state.status === 'loading' ? { status: 'ready' as const, data: null } : state;
  const edit = useItemEdit(panelId, item, details, actions);
  const isReading = !edit.isEditing;
  return (
    <>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            {isReading && (
              <Flex direction="column" gap="sm">
                <ItemHead item={item} details={details} type={edit.saved?.type} />
                <ItemActions
                  from={{ panelId, details }}
                  item={item}
                  actions={actions}
                  entries={entries}
                />
                <SeriesEntry panelId={panelId} item={item} actions={actions} />
                {children}
                <CalendarLinks item={item} details={details} />
              </Flex>
            )}
            {isReading && <Divider />}
            {isReading && state.status !== 'failed' && <ItemFacts item={item} details={details} />}
            {!isReading && <EditFields item={item} edit={edit} details={details} />}
            <Loaded state={rest} label={words.loadingDetails} onRetry={reload}>
              {() =>
                item.kind === 'meeting' && (
                  <Notes
                    item={item}
                    edit={edit}
                    label={details === null ? words.loadingDetails : ''}
                  />
                )
              }
            </Loaded>
            {isReading && details !== null && <MoveLedger ledger={details.ledger} />}
            {isReading && (
              <Duplicates panelId={panelId} item={item} details={details} actions={actions} />
            )}
          </Flex>
        </PanelSection>
      </PanelBody>
      {details !== null && <DetailsFooter item={item} edit={edit} record={actions.record} />}
    </>
  );
}
