import type { agendaItem } from '@app/contracts/agenda-item';
import { errorFromReport } from '@app/contracts/read-reply';
import type { disassociateItem } from '@app/contracts/agenda/associate-item';
import type { deleteItems } from '@app/contracts/agenda/delete-items';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { useState } from 'react';
import type { InferOutput } from 'valibot';
import { callFunction } from '@app/card-kit/call-function';
import type { Interval } from '../../../time-entry/time-entry.ts';
import type { BookingHost } from '../../booking-host.ts';
import { cardRecord, type MaybeContact } from '../../booking-record.ts';

export type Item = InferOutput<typeof agendaItem>;

/** What a form has brought about, kept in the card for as long as it is open. */
export type Created = {
  key: string;
  title: string;
  /** What happened, as a sentence. */
  done: string;
  /** What more there is to say of it. */
  note?: string;
  /** When it takes place; of several the first and the last. */
  times: Interval[];
  /** What is there beside it since the same moment. */
  also?: Item[];
  undo: 'delete' | 'disassociate';
  /** What an undo takes away: never what was there before. */
  items: ItemRef[];
  isUndone?: boolean;
};

export type CreatedModel = {
  /** The newest first. */
  entries: Created[];
  /** Keeps an entry, in place of one with the same key, and tells the rep and the page. */
  add: (entry: Created) => void;
  /** @throws AppError where something of it stays; the entry then names what is left. */
  undo: (entry: Created) => Promise<void>;
};

type CreatedOptions = {
  record: MaybeContact;
  host: BookingHost;
  onBooked: () => void;
  undoneWords: (title: string) => string;
};

export function useCreated({ record, host, onBooked, undoneWords }: CreatedOptions): CreatedModel {
  const [entries, setEntries] = useState<Created[]>([]);

  const keep = (entry: Created): void => {
    setEntries((known) => [entry, ...known.filter(({ key }) => key !== entry.key)]);
  };
  const tell = (message: string): void => {
    host.addAlert({ type: 'success', message });
    host.refreshObjectProperties();
    onBooked();
  };

  const card = cardRecord(record);
  return {
    entries,
    add: (entry) => {
      keep(entry);
      tell(entry.done);
    },
    undo: async (entry) => {
      if (entry.undo === 'disassociate') {
        for (const item of entry.items)
          await callFunction<typeof disassociateItem>('agenda/disassociate-item', {
            record: card,
            item,
          });
      } else {
        const { results } = await callFunction<typeof deleteItems>('agenda/delete-items', {
          record: card,
          items: entry.items,
        });
        const kept = results.filter((result) => !result.ok);
        const [first] = kept;
        if (first !== undefined) {
          const left = new Set(kept.map(({ item }) => itemKey(item)));
          keep({ ...entry, items: entry.items.filter((item) => left.has(itemKey(item))) });
          throw errorFromReport(first.error);
        }
      }
      const done = undoneWords(entry.title);
      keep({
        key: entry.key,
        title: entry.title,
        done,
        times: [],
        items: [],
        undo: entry.undo,
        isUndone: true,
      });
      tell(done);
    },
  };
}
