import type { RecordRef } from '@app/contracts/record';
import type { ListAgendaData } from '@app/contracts/list-agenda';
import type { ItemRef } from '@app/domain/agenda-item';
import type { ExtensionPointApi } from '@hubspot/ui-extensions';
import type { Item, RowState } from './outcomes/row-change.ts';
import type { OutcomesModel } from './outcomes/use-outcomes.ts';
import type { PinModel } from './pin/use-pin.ts';
import type { Drafts } from '@app/card-kit/use-kept';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { MoveDraft } from './reschedule/reschedule-panel.tsx';
import type { Draft, KeepDraft } from './details/use-text-drafts.ts';
import type { SelectionModel } from './use-selection.ts';

/** What HubSpot's page lets the card do. */
export type HostActions = Pick<
  ExtensionPointApi<'crm.record.sidebar'>['actions'],
  'addAlert' | 'refreshObjectProperties' | 'closeOverlay' | 'onCrmPropertiesUpdate'
> & {
  /** The SDK types it by the browser's `Clipboard`, which a worker's types do not know. */
  copyTextToClipboard: (text: string) => Promise<void>;
};

/** Everything a row or the bar above the list can do. */
export type AgendaActions = {
  record: RecordRef;
  /** What can be chosen. */
  options: ListAgendaData['options'];
  /** The same, and what an item may have although nobody can choose it any more. */
  known: ListAgendaData['options'];
  outcomes: OutcomesModel;
  /** Writes to the rows, and what became of that. */
  store: WriteStore<Item>;
  /** An item of the list as it stands now: itself, unless it was made again. */
  latest: (item: Item) => Item;
  draftOf: (item: ItemRef) => Draft | undefined;
  keepDraft: KeepDraft;
  /** What was entered to move an item, by its key. */
  moves: Drafts<MoveDraft>;
  /** What was done to a row of a list that was asked for at that moment. */
  stateOf: (item: Item, askedAt: number) => RowState;
  pin: PinModel;
  /** How the pinned activity is called, where the agenda knows it. */
  pinnedTitle: string | null;
  selection: SelectionModel;
  host: HostActions;
  refreshOverview: () => void;
  /** Reads the list again. */
  reload: () => void;
  /** The same, and shows the item as the list has it, whatever was done to it here. */
  look: (item: ItemRef) => void;
};
