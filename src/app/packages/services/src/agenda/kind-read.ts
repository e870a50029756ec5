import type { ItemKind } from '@app/domain/agenda/agenda-item';
import type { AgendaView, Position } from '@app/domain/agenda/agenda-view';
import type { ItemRecord } from '@app/hubspot/crm/objects/item';
import type { ItemOutcomes } from '../account/outcomes.ts';
import type { RecordRef } from '../record-ref.ts';

export type KindQuery = {
  kind: ItemKind;
  record: RecordRef;
  view: AgendaView;
  query: string | undefined;
  cursor: Position | undefined;
  /** How many rows are wanted. */
  limit: number;
  now: Date;
  outcomes: ItemOutcomes;
};

/** What was read of one kind. */
export type KindRead =
  | {
      isComplete: true;
      records: ItemRecord[];
      /** Ids of items that belong to the record but could not be read. */
      unread: readonly string[];
      /** How often each was moved, by id; absent where that would have cost more calls. */
      moves?: ReadonlyMap<string, number>;
    }
  | {
      isComplete: false;
      /** The head of the view, from the cursor on. */
      records: ItemRecord[];
      /** As far as these are all there are; absent where they are to the end. */
      horizon?: Position;
      /** The next few to come, whichever view is shown; empty on later pages. */
      upcoming: ItemRecord[];
      /** Known totals; a view that was not asked for is absent. */
      totals: Partial<Record<AgendaView, number>>;
    };
