import type { agendaItem } from '@app/contracts/agenda-item';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { useState } from 'react';
import type { InferOutput } from 'valibot';
import { asAppError } from '@app/card-kit/load/load-state';

/** An item that is at the chosen time already. */
export type Conflict = { item: InferOutput<typeof agendaItem>; occurrence?: number };

/** What kept something from being created. */
export type Conflicts = {
  conflicts: Conflict[];
  /** Of some of them it could not be read whether they take place. */
  isUnsure: boolean;
};

type Answer = Conflicts & { existingIds: string[] };

/** What the form shows at that time. */
export type Shown = readonly { item: ItemRef & { copies: ItemRef[] } }[] | null | undefined;

/**
 * What is there already at the chosen time, so that it is shown before anything is created, and what was
 * there before the first attempt, so that asking again after a lost answer creates nothing twice.
 * @param time what makes it another time, for which nothing is known.
 */
export function useExisting(time: string) {
  const [known, setKnown] = useState<Answer & { time: string }>();
  const current = known?.time === time ? known : undefined;

  return {
    conflicts: current?.conflicts ?? [],
    isUnsure: current?.isUnsure === true,
    /**
     * Creates what is not there. Who presses the button where conflicts are shown has seen them.
     * @throws AppError where it was not created, or nobody knows.
     */
    ask: async <A extends Answer>(
      send: (existingIds?: string[]) => Promise<A>,
      shown?: Shown,
    ): Promise<A> => {
      const seen = shown?.flatMap(({ item }) => [item, ...item.copies].map(itemKey));
      try {
        let answer = await send(current?.existingIds);
        const isNew = ({ item }: Conflict): boolean => seen?.includes(itemKey(item)) !== true;
        if (answer.conflicts.length > 0 && !answer.conflicts.some(isNew)) {
          answer = await send(answer.existingIds);
        }
        setKnown({ ...answer, time });
        return answer;
      } catch (thrown) {
        const { existingIds } = asAppError(thrown).details ?? {};
        if (existingIds !== undefined) {
          setKnown({ conflicts: [], isUnsure: false, existingIds: [existingIds].flat(), time });
        }
        throw thrown;
      }
    },
  };
}
