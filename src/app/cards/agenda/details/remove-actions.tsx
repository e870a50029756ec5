import type { Gap } from '@app/contracts/item-result';
import { Button, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import { titleOf } from '@app/card-kit/title-of';
import { WriteAlert } from '../write-alert.tsx';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { foreseeGaps, remove, type Removal } from '../commands/remove.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import { useWrite } from '@app/card-kit/write/use-write';
import type { AgendaActions, Item } from '../types.ts';

type RemoveActionsProps = {
  panelId: string;
  item: Item;
  actions: AgendaActions;
  onLook: () => void;
};

/** Takes the item off the record, or deletes it; each says what it does, and what cannot be undone, before. */
export function RemoveActions({ panelId, item, actions, onLook }: RemoveActionsProps) {
  const { words } = useAgendaTexts();
  const { asking, gaps, isBusy, failure, ask, confirm, cancel, look } = useRemoval(
    item,
    actions,
    panelId,
  );

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
          {asking === 'delete' && <Foreseen gaps={gaps} isFailed={failure !== null} />}
          <Inline gap="xs">
            <LoadingButton
              size="xs"
              variant="destructive"
              loading={isBusy}
              onClick={() => void confirm(asking)}
            >
              {asking === 'delete' && gaps === null && failure !== null
                ? words.retry
                : words.removal[asking].confirm[item.kind]}
            </LoadingButton>
            <Button size="xs" variant="transparent" onClick={cancel}>
              {words.cancel}
            </Button>
          </Inline>
        </Flex>
      )}
      {failure !== null && (
        <WriteAlert
          {...failure}
          onLook={async () => {
            if (await look()) onLook();
          }}
        />
      )}
    </Flex>
  );
}

/** Asks, foresees what would be lost for good, then removes. */
function useRemoval(item: Item, actions: AgendaActions, panelId: string) {
  const { record, host, store } = actions;
  const scope = useRowScope(actions);
  const write = usePanelWrite(item, actions, `${panelId} remove`);
  const foreseeing = useWrite();
  const [asking, setAsking] = useState<Removal | null>(null);
  // What would be lost for good; null until it is known.
  const [gaps, setGaps] = useState<Gap[] | null>(null);
  const foresee = async (): Promise<void> => {
    setGaps(await foreseeGaps(record, item));
  };
  return {
    asking,
    gaps,
    isBusy: write.isBusy || foreseeing.isBusy,
    failure: write.failure ?? foreseeing.failure,
    ask: (removal: Removal): void => {
      write.clear();
      setAsking(removal);
      setGaps(removal === 'delete' ? null : []);
      void foreseeing.run(removal === 'delete' ? foresee : () => Promise.resolve());
    },
    confirm: async (removal: Removal): Promise<void> => {
      if (gaps === null) {
        await foreseeing.run(foresee);
        return;
      }
      // First, so that the keyboard is back in the row before the row loses its buttons.
      const onGone = (): void => {
        host.closeOverlay(panelId);
      };
      const isGone = await write.run(remove(scope, item, removal, gaps, onGone));
      // Whoever changed it meanwhile may have added what cannot come back.
      if (!isGone && removal === 'delete') await foresee().catch(() => undefined);
    },
    cancel: (): void => {
      setAsking(null);
    },
    /** Looks whether it has happened; resolves to whether the item is there as before. */
    look: async (): Promise<boolean> => {
      if (await write.check()) return false;
      const attempt = store.lineOf(lineKey('edit', item))?.attempt;
      return attempt?.status === 'refused' && !isInDoubt(attempt.failure);
    },
  };
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
