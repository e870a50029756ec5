import { Button, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '../use-write.ts';
import { useRemoval, type Removal } from './use-removal.ts';

type RemoveActionsProps = {
  panelId: string;
  item: Item;
  actions: AgendaActions;
  onLook: () => void;
};

/** Takes the item off the record, or deletes it; each says what it does before it does it. */
export function RemoveActions({ panelId, item, actions, onLook }: RemoveActionsProps) {
  const { words } = useAgendaTexts();
  const remove = useRemoval(item, actions, panelId);
  const [asking, setAsking] = useState<Removal | null>(null);
  const { isBusy, error, run } = useWrite();

  return (
    <Flex direction="column" gap="sm">
      <Inline gap="xs">
        {(['disassociate', 'delete'] as const).map((removal) => (
          <Button
            key={removal}
            size="xs"
            onClick={() => {
              setAsking(removal);
            }}
          >
            {words.removal[removal].label}
          </Button>
        ))}
      </Inline>
      {asking !== null && (
        <Flex direction="column" gap="xs">
          <Text>{words.removal[asking].consequence}</Text>
          <Inline gap="xs">
            <LoadingButton
              size="xs"
              variant="destructive"
              loading={isBusy}
              onClick={() => void run(() => remove(asking))}
            >
              {words.removal[asking].label}
            </LoadingButton>
            <Button
              size="xs"
              variant="transparent"
              onClick={() => {
                setAsking(null);
              }}
            >
              {words.cancel}
            </Button>
          </Inline>
        </Flex>
      )}
      {error !== null && <WriteAlert error={error} onLook={onLook} />}
    </Flex>
  );
}
