import type { Gap } from '@app/contracts/item-result';
import { Button, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions } from '../agenda-actions.ts';
import type { Item } from '../outcomes/row-change.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import { useRemoval, type Removal } from './use-removal.ts';

type RemoveActionsProps = {
  panelId: string;
  item: Item;
  actions: AgendaActions;
  onLook: () => void;
};

/** Takes the item off the record, or deletes it; each says what it does, and what cannot be undone, before. */
export function RemoveActions({ panelId, item, actions, onLook }: RemoveActionsProps) {
  const { words } = useAgendaTexts();
  const { foresee, remove, isRemoved } = useRemoval(item, actions, panelId);
  const [asking, setAsking] = useState<Removal | null>(null);
  // What would be lost for good; null until it is known.
  const [gaps, setGaps] = useState<Gap[] | null>(null);
  const { isBusy, error, run } = useWrite();

  const lookAhead = async (): Promise<void> => {
    setGaps(await foresee());
  };
  const ask = (removal: Removal): void => {
    setAsking(removal);
    setGaps(removal === 'delete' ? null : []);
    void run(removal === 'delete' ? lookAhead : () => Promise.resolve());
  };
  const confirm = async (removal: Removal): Promise<void> => {
    if (gaps === null) {
      await lookAhead();
      return;
    }
    try {
      await remove(removal, gaps);
    } catch (failure) {
      // Whoever changed it meanwhile may have added what cannot come back.
      if (removal === 'delete') await lookAhead().catch(() => undefined);
      throw failure;
    }
  };
  const look = async (): Promise<void> => {
    if (!(await isRemoved())) onLook();
  };

  return (
    <Flex direction="column" gap="sm">
      <Inline gap="xs">
        {(['disassociate', 'delete'] as const).map((removal) => (
          <Button
            key={removal}
            size="xs"
            onClick={() => {
              ask(removal);
            }}
          >
            {words.removal[removal].label}
          </Button>
        ))}
      </Inline>
      {asking !== null && (
        <Flex direction="column" gap="xs">
          {asking === 'delete' && (
            <Text format={{ fontWeight: 'demibold' }}>
              {words.deleteQuestion(titleOf(item, words))}
            </Text>
          )}
          <Text>{words.removal[asking].consequence}</Text>
          {asking === 'delete' && <Foreseen gaps={gaps} isFailed={error !== null} />}
          <Inline gap="xs">
            <LoadingButton
              size="xs"
              variant="destructive"
              loading={isBusy}
              onClick={() => void run(() => confirm(asking))}
            >
              {asking === 'delete' && gaps === null && error !== null
                ? words.retry
                : words.removal[asking].confirm[item.kind]}
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
      {error !== null && <WriteAlert error={error} onLook={() => void run(look)} />}
    </Flex>
  );
}

/** How far a deletion can be undone. */
function Foreseen({ gaps, isFailed }: { gaps: Gap[] | null; isFailed: boolean }) {
  const { words } = useAgendaTexts();
  if (gaps === null) return isFailed ? null : <Text>{words.gaps.checking}</Text>;
  return (
    <>
      <Text>{words.gaps.always}</Text>
      {gaps.length > 0 && <Text>{words.gaps.lost(gaps.map(words.gaps.of))}</Text>}
    </>
  );
}
