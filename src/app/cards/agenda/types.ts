import type { DataOf } from '@app/contracts/contract';
import type { getItem } from '@app/contracts/agenda/get-item';
import type { ListAgendaData } from '@app/contracts/agenda/list-agenda';
import type { RecordRef } from '@app/contracts/record';
import type { ItemKind, ItemRef } from '@app/domain/agenda/agenda-item';
import type { AgendaView } from '@app/domain/agenda/agenda-view';
import type { Outcome } from '@app/domain/outcome/outcome';
import type { AppError } from '@app/domain/app-error';
import type { LoadState } from '@app/card-kit/load/load-state';
import type { Texts } from '@app/card-kit/texts';
import type { Drafts } from '@app/card-kit/use-kept';
import type { Answer } from '@app/card-kit/views/action-buttons';
import type { NoteProps } from '@app/card-kit/views/note';
import type { WriteFailure } from '@app/card-kit/write/write-failure';
import type { Line } from '@app/card-kit/write/write-line';
import type { WriteStore } from '@app/card-kit/write/write-store';
import type { ExtensionPointApi } from '@hubspot/ui-extensions';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { TimeEntry } from '../time-entry/time-entry.ts';
import type { ClipboardHost } from '@app/card-kit/write/copy-text';
import type { AgendaMessages } from './messages/en.ts';

export type AgendaTexts = Texts<AgendaMessages>;

/** What HubSpot's page lets the card do. */
export type HostActions = Pick<
  ExtensionPointApi<'crm.record.sidebar'>['actions'],
  'refreshObjectProperties' | 'closeOverlay' | 'onCrmPropertiesUpdate'
> &
  ClipboardHost;

// What is read.

export type Item = ListAgendaData['items'][number];
export type ItemDetails = DataOf<typeof getItem>;
export type Options = ListAgendaData['options'];

/** What the rep asked to see. */
export type AgendaFilter = {
  view: AgendaView;
  kind: ItemKind | null;
  query: string;
  /** One of them is enough; empty: whoever it is. */
  people: readonly Choices['people'][number][];
  /** Values, null for none; empty: whatever it is. */
  outcomes: readonly (string | null)[];
  /** The first and the last day, as `2026-11-24`. */
  from: string | null;
  to: string | null;
};

/** What the list can be narrowed to. */
export type Choices = NonNullable<ListAgendaData['choices']>;

/** What the agenda says, of which view the rows are, and when it was asked for it. */
export type Overview = ListAgendaData & { view: AgendaView; askedAt: number };

export type AgendaModel = {
  filter: AgendaFilter;
  /** Shows something else; what is left out stays as it is. */
  show: (change: Partial<AgendaFilter>) => void;
  /** How many a view would show; null where that is not known. Shown afterwards, they are there at once. */
  preview: (filter: AgendaFilter) => Promise<number | null>;
  /** What stands in the search field; it becomes the filter once the rep pauses. */
  typed: string;
  search: (typed: string) => void;
  /** The rows of the filter; those that were shown before as long as these are being read. */
  list: LoadState<Overview>;
  /** The latest answer about the record as a whole: it stays while another view loads. */
  overview: Overview | null;
  /** The outcomes written here, of which an answer knows those that were written before it was asked for. */
  written: readonly OutcomeWrite[];
  /** To be called before outcomes are written; what it gives back, with what was saved. */
  onWrite: () => (saved: OutcomeWrite[]) => void;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
  more: 'idle' | 'loading' | AppError;
  loadMore: () => void;
  reload: () => void;
  /**
   * Reads rows and overview again while they stay on the screen, after something else changed the record.
   * Resolves to whether they were read.
   */
  refresh: () => Promise<boolean>;
};

// What is shown.

/** What the rep has done to a row, and whether it is pinned now. */
export type RowState = {
  /** Its outcome. */
  outcome: Line<Item> | undefined;
  /** All else about it. */
  edit: Line<Item> | undefined;
  draft: Draft | undefined;
  isPinned: boolean;
  /** When the list was asked for that has the row. */
  askedAt: number;
  /** The last of how many no-shows in a row it is, if it is one; 0 where that is not known. */
  noShows: number;
};

/** A row as it is to be shown, and what of all that was done to it still holds. */
export type Shown = {
  item: Item;
  outcome: Line<Item> | undefined;
  edit: Line<Item> | undefined;
  isGone: boolean;
};

/** One thing that can be done with a row. */
export type RowEntry = {
  id: string;
  label: string;
  /**
   * A button of its own, in the menu of outcomes, in that of all else, or with the details only.
   */
  where: 'line' | 'mark' | 'menu' | 'details';
} & ({ press: (from?: OpenDetails) => void } | { panel: (from?: OpenDetails) => ReactElement });

/** The details from which something is done, if it is not done from the row. */
export type OpenDetails = { panelId: string; details: ItemDetails | null };

/** A row of the list. */
export type RowProps = RowState & {
  /** As the list has it. */
  item: Item;
  /** Null where rows are not being selected. */
  isSelected: boolean | null;
  view: AgendaView;
  actions: AgendaActions;
};

/** What a panel is opened with: it is drawn with its control, so two controls of one item give it two ids. */
export type PanelProps = { id: string; item: Item; actions: AgendaActions };

/** Who an item is handed over to. */
export type NewOwner = { ownerId: string; name: string };

/** What opens from a row, or from another panel. The card hands them in: none of them is imported where it opens. */
export type AgendaPanels = {
  Details: ComponentType<
    PanelProps & {
      /** What can be done with it in its row. */
      entries?: RowEntry[];
      /** What became of that. */
      children?: ReactNode;
    }
  >;
  Reschedule: ComponentType<PanelProps & { item: Item & { start: Date } }>;
  HandOver: ComponentType<PanelProps>;
  HandOverMany: ComponentType<{
    items: Item[];
    actions: AgendaActions;
    onDone: (given: Many) => void;
  }>;
  BookAgain: ComponentType<{
    id: string;
    item: Item;
    /** Whether another meeting follows an item that was held; else it takes the item's place. */
    isNext?: boolean;
    /** The panel it was opened from, which is done with once it is booked. */
    outerId?: string;
  }>;
  Series: ComponentType<PanelProps>;
  /** A question before it is gone; `outerId` is the panel it is asked in, and `onGone` comes after its row knows. */
  Delete: ComponentType<PanelProps & { outerId?: string | undefined; onGone?: () => void }>;
};

/** What became of all that was done to a row beside its outcome. */
export type EditStatus = Pick<NoteProps, 'alert'> & { said: string; answers: Answer[] };

/** What became of a row's outcome. */
export type OutcomeStatus = {
  /** Why it stands as it did, or what is to be known of what was saved. */
  problem?: string | undefined;
  /** What can be done about that, in place of the outcomes. */
  answers?: Answer[];
  /** The way back, or the way forth again. */
  way?: Answer | undefined;
  isSaving?: boolean;
  /** Whether an outcome was chosen and stands, so that what comes next takes the place of the outcomes. */
  isSettled?: boolean;
};

/** What the entries of a row are made of. */
export type RowParts = Shown & {
  view: AgendaView;
  actions: AgendaActions;
  scope: RowScope;
  pin: { label: string; press: () => void };
  onChoose: (outcome: Outcome) => void;
};

// What is written, and with what.

/** What was written to many items together. */
export type Many = {
  /** The sentence about it. */
  told: (saved: number, all: number) => string;
  /** Those that were saved, each with what was then known of it. */
  saved: { item: Item; done: Line<Item>['done'] }[];
  /** How many were to be. */
  of: number;
};

/** An outcome that was written. */
export type OutcomeWrite = {
  item: Item;
  from: Outcome | null;
  to: Outcome | null;
  /** When the card got to know. */
  at: number;
};

/** Words typed in a panel that was closed before they were saved. */
export type Draft = {
  texts: Partial<
    Record<'title' | 'location' | 'description' | 'internalNotes' | 'type' | 'end', string>
  >;
  /** Of the item they were typed over. */
  updatedAt: Date | null;
};

export type TextDrafts = {
  of: (item: ItemRef) => Draft | undefined;
  /** Keeps what is given as the draft; nothing where no text is left. */
  keep: (item: ItemRef, change: (known: Draft | undefined) => Draft | undefined) => void;
};

/** What was entered to move an item. */
export type MoveDraft = TimeEntry & { reason: string };

export type SelectionModel = {
  /** Whether rows are being selected, in place of being acted on one by one. */
  isOn: boolean;
  has: (item: ItemRef) => boolean;
  set: (items: readonly ItemRef[], isSelected: boolean) => void;
  /** Begins or ends it, with nothing selected. */
  turn: (isOn: boolean) => void;
};

/** Id of the pinned activity, null where nothing is pinned. */
export type Pinned = string | null;

export type PinState = {
  pinned: Pinned;
  /** What was pinned before the last change of this card; undefined when there is nothing to undo. */
  previous: Pinned | undefined;
  /** Why the last attempt failed; gone with the next one. */
  failure: WriteFailure | null;
  /** Where the last change was asked for, and where it is told what became of it: a row, or null above the rows. */
  place: string | null;
};

export type PinModel = PinState & {
  /** How activities are called that are not in the agenda, as far as somebody has asked; null where one is gone. */
  names: ReadonlyMap<string, string | null>;
  remember: (engagementId: string, name: string | null) => void;
  /** Resolves to whether it was saved; `expected` is what the rep was told is pinned now. */
  set: (
    wanted: Pinned,
    place: string | null,
    how?: { message?: string; expected?: Pinned },
  ) => Promise<boolean>;
  /** Looks whether a change happened whose answer got lost. */
  check: () => Promise<boolean>;
  /** Believes what the agenda says, from now on. */
  forget: () => void;
};

/** What stays as it is as long as the card is there. */
export type CardParts = {
  record: RecordRef;
  /** The rep's user id. */
  repId: string;
  host: HostActions;
  panels: AgendaPanels;
};

/** What a row and the bar above the list work with; the same object as long as nothing of it has changed. */
export type AgendaActions = CardParts & {
  /** What can be chosen. */
  options: Options;
  /** The same, and what an item may have although nobody can choose it any more. */
  known: Options;
  /** What may not be changed for want of a permission, as was learned from the first refusal. */
  denied: Denied;
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
  /** All there is about one item and its copies, as it is now. Rejects with an AppError. */
  read: (item: ItemRef & { copies?: readonly ItemRef[] }) => Promise<ItemDetails>;
  /** To be called before outcomes are written; what it gives back, with what was saved. */
  onWrite: () => (saved: OutcomeWrite[]) => void;
  /** Reads the overview again behind the rows, after a write that may have changed what is next. */
  refreshOverview: () => void;
  /** Reads the list again, and shows the item as the list has it, whatever was done to it here. */
  look: (item: ItemRef) => void;
};

export type Denied = Partial<Record<ItemKind, AppError>>;

export type AgendaRows = {
  actions: AgendaActions;
  selection: SelectionModel;
  /** What was done to a row of a list that was asked for at that moment. */
  stateOf: (item: Item, askedAt: number) => RowState;
  /** An item of the list as it stands now: itself, unless it was made again. */
  latest: (item: Item) => Item;
};

/** What a command works with beside the item: the actions, and the words to tell of them. */
export type RowScope = AgendaTexts & AgendaActions;
