import type { AppError } from '@app/domain/app-error';
import { Button, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { asAppError } from '../../load-state.ts';
import { ErrorAlert } from '../../error-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useRemoval, type Removal } from './use-removal.ts';

type RemoveActionsProps = { panelId: string; item: Item; actions: AgendaActions };

/** Takes the item off the record, or deletes it; each says what it does before it does it. */
export function RemoveActions({ panelId, item, actions }: RemoveActionsProps) {
  const { words } = useAgendaTexts();
  const remove = useRemoval(item, actions);
  const [asking, setAsking] = useState<Removal | null>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const confirm = async (removal: Removal): Promise<void> => {
    setIsRemoving(true);
    setError(null);
    try {
      await remove(removal);
      actions.host.closeOverlay(panelId);
    } catch (failure) {
      setError(asAppError(failure));
      setIsRemoving(false);
    }
  };

  return (
    <Flex direction="column" gap="xs">
      <Inline gap="xs">
        {(['disassociate', 'delete'] as const).map((removal) => (
          <Button
            key={removal}
            size="xs"
            disabled={isRemoving}
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
              loading={isRemoving}
              onClick={() => void confirm(asking)}
            >
              {words.removal[asking].confirm}
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
      {error !== null && <ErrorAlert error={error} />}
    </Flex>
  );
}
