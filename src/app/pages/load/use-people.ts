import { callFunction } from '@app/card-kit/call-function';
import type { ItemPeople, listPeople } from '@app/contracts/day/list-people';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useCallback, useRef, useState } from 'react';
import type { DayModel, Item } from '../types.ts';

const mostAtOnce = 100;

/** With whom items are, asked for as they come into sight and behind them: rows never wait for it. */
export function usePeople(
  userId: number,
  ownerId: string | undefined,
): Pick<DayModel, 'peopleOf' | 'wantPeople'> {
  const [people, setPeople] = useState<ReadonlyMap<string, ItemPeople>>(new Map());
  const asked = useRef(new Set<string>());

  const wantPeople = useCallback(
    (items: readonly Item[]): void => {
      const unknown = items.filter((item) => !asked.current.has(itemKey(item)));
      for (let start = 0; start < unknown.length; start += mostAtOnce) {
        const chunk = unknown.slice(start, start + mostAtOnce);
        for (const item of chunk) asked.current.add(itemKey(item));
        const refs = chunk.map(({ kind, id }) => ({ kind, id }));
        const whose = { userId, ...(ownerId !== undefined && { ownerId }) };
        callFunction<typeof listPeople>('day/list-people', { ...whose, items: refs }).then(
          (found) => {
            setPeople(
              (known) =>
                new Map([
                  ...known,
                  ...found.people.map((one) => [itemKey(one.item), one] as const),
                ]),
            );
          },
          // The rows go on without names; the next time they come into sight it is asked again.
          () => {
            for (const item of chunk) asked.current.delete(itemKey(item));
          },
        );
      }
    },
    [userId, ownerId],
  );

  return { peopleOf: (item) => people.get(itemKey(item)), wantPeople };
}
