import type { RecordRef } from '@app/contracts/record';
import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { ItemRef } from '@app/domain/agenda/agenda-item';
import type { ExtensionPointApi } from '@hubspot/ui-extensions';
import type { Drafts } from '@app/card-kit/use-kept';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { TextDrafts } from './details/use-text-drafts.ts';
import type { OutcomeWrite } from './outcomes/adjust-overview.ts';
import type { Item } from './outcomes/row-change.ts';
import type { PinModel } from './pin/use-pin.ts';
import type { MoveDraft } from './reschedule/move-draft.ts';
import type { SelectionModel } from './rows/use-selection.ts';

/** What HubSpot's page lets the card do. */
export type HostActions = Pick<
  ExtensionPointApi<'crm.record.sidebar'>['actions'],
  'addAlert' | 'refreshObjectProperties' | 'closeOverlay' | 'onCrmPropertiesUpdate'
> & {
  /** The SDK types it by the browser's `Clipboard`, which a worker's types do not know. */
  copyTextToClipboard: (text: string) => Promise<void>;
};

/** What a row and the bar above the list work with; the same object as long as nothing of it has changed. */
export type AgendaActions = {
  record: RecordRef;
  host: HostActions;
  /** What can be chosen. */
  options: ListAgendaData['options'];
  /** The same, and what an item may have although nobody can choose it any more. */
  known: ListAgendaData['options'];
  /** Writes to the rows, and what became of that. */
  store: WriteStore<Item>;
  pin: PinModel;
  /** How the pinned activity is called, where the agenda knows it. */
  pinnedTitle: string | null;
  /** Words that were typed and not saved. */
  drafts: TextDrafts;
  /** What was entered to move an item, by its key. */
  moves: Drafts<MoveDraft>;
  select: SelectionModel['set'];
  onWrite: () => (saved: OutcomeWrite[]) => void;
  refreshOverview: () => void;
  /** Reads the list again, and shows the item as the list has it, whatever was done to it here. */
  look: (item: ItemRef) => void;
};
