import type { Command } from '@app/card-kit/write/write-line';
import { useEffect, useState } from 'react';
import { lineKey } from './line-key.ts';
import type { AgendaActions, Item } from '../types.ts';

/** Writes to an item from a panel, which tells what became of it as long as it is open. */
export function usePanelWrite(item: Item, { store }: AgendaActions, place: string) {
  const key = lineKey('edit', item);
  const told = store.lineOf(key)?.attempt;
  const attempt = told?.place === place ? told : undefined;
  // What is drawn with its row is drawn anyway; a duplicate has none.
  const [, draw] = useState({});
  useEffect(
    () => () => {
      store.mark(key, { type: 'left', place });
    },
    [store, key, place],
  );
  return {
    isBusy: attempt?.status === 'saving',
    failure: attempt?.status === 'refused' ? attempt.failure : null,
    /** Resolves to whether it was done. */
    run: async (command: Command<Item>, isForced = false): Promise<boolean> => {
      const running = store.dispatch([{ key, subject: item, command, place, isForced }]);
      draw({});
      const done = await running;
      draw({});
      return done.length > 0;
    },
    /** Looks whether it has happened, and resolves to that. */
    check: () =>
      store.check(key).finally(() => {
        draw({});
      }),
    clear: (): void => {
      store.mark(key, { type: 'left', place });
      draw({});
    },
  };
}
