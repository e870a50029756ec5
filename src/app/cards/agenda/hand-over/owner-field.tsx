import type { DataOf } from '@app/contracts/contract';
import type { listOwners } from '@app/contracts/agenda/list-owners';
import type { RecordRef } from '@app/contracts/record';
import { Select, ToggleGroup } from '@hubspot/ui-extensions';
import { useCallback } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { Loaded } from '@app/card-kit/views/loaded';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { NewOwner } from '../types.ts';

type OwnerFieldProps = {
  record: RecordRef;
  /** Who is not offered. */
  current: string | undefined;
  chosen: NewOwner | null;
  onChoose: (owner: NewOwner) => void;
};

/** So many are one click each; more are in a list that opens. */
const mostInSight = 5;

/** Who can be given something. */
export function OwnerField({ record, current, chosen, onChoose }: OwnerFieldProps) {
  const { words } = useAgendaTexts();
  const { objectTypeId, objectId } = record;
  const { state, reload } = useFetched(
    useCallback(
      () =>
        callFunction<typeof listOwners>('agenda/list-owners', {
          record: { objectTypeId, objectId },
        }),
      [objectTypeId, objectId],
    ),
  );
  return (
    <Loaded state={state} label={words.loading} onRetry={reload}>
      {({ owners }) => {
        const others = owners.filter(({ ownerId }) => ownerId !== current);
        const field = {
          label: words.newOwner,
          name: 'hand-over-owner',
          value: chosen?.ownerId ?? '',
          options: others.map((owner) => ({ value: owner.ownerId, label: nameOf(owner) })),
          onChange: (value: string | number | boolean | undefined) => {
            const owner = others.find(({ ownerId }) => ownerId === value);
            if (owner !== undefined) onChoose({ ownerId: owner.ownerId, name: nameOf(owner) });
          },
        };
        return others.length > mostInSight ? (
          <Select {...field} placeholder={words.chooseOwner} />
        ) : (
          <ToggleGroup {...field} toggleType="radioButtonList" />
        );
      }}
    </Loaded>
  );
}

function nameOf({ name, email, ownerId }: DataOf<typeof listOwners>['owners'][number]): string {
  return name ?? email ?? ownerId;
}
