import { Alert, Button, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { OwnerField } from './owner-field.tsx';
import { useComing } from './use-coming.ts';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { handOver } from '../commands/hand-over.ts';
import { keep } from '../commands/keep.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item, NewOwner, PanelProps } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';

/** Gives an item to a colleague, and says what that does not do. */
export function HandOverPanel(props: PanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.handOverTitle(titleOf(props.item, words))}>
      {() => <HandOverForm {...props} />}
    </LazyPanel>
  );
}

function HandOverForm({ id: panelId, item, actions }: PanelProps) {
  const { words } = useAgendaTexts();
  const { kind, owner, copies } = item;
  const [to, setTo] = useState<NewOwner | null>(null);
  const move = useHandOver(panelId, item, to, actions);
  const oldName = owner?.name ?? null;
  return (
    <PanelFrame
      notes={
        move.failure !== null && (
          <WriteAlert {...move.failure} onLook={move.look} sentence={move.told} />
        )
      }
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={move.isBusy}
            disabled={to === null}
            onClick={() => void move.submit()}
          >
            {move.isStale ? words.handOverAnyway : words.handOverNow}
          </LoadingButton>
          <Button onClick={() => void move.leave()}>
            {move.isStale ? words.keepCurrent : words.cancel}
          </Button>
        </>
      }
    >
      <Text>{oldName === null ? words.ownerUnknown : words.ownedBy(oldName)}</Text>
      <OwnerField record={actions.record} current={owner?.id} chosen={to} onChoose={setTo} />
      {copies.length > 0 && <Text>{words.onlyThis(copies.length)}</Text>}
      {to !== null && kind === 'meeting' && (
        <Alert title={words.calendarStays} variant="warning">
          {words.calendarOf(oldName, to.name)}
        </Alert>
      )}
      {to !== null && <NewConflicts item={item} to={to} actions={actions} />}
    </PanelFrame>
  );
}

/** Hands it over, or leaves it with whom somebody else has given it to. */
function useHandOver(panelId: string, item: Item, to: NewOwner | null, actions: AgendaActions) {
  const scope = useRowScope(actions);
  const { words } = scope;
  const { isBusy, failure, run, check } = usePanelWrite(item, actions, panelId);
  const isStale = failure?.error.code === 'STALE';
  const told = failure?.error.details?.['owner'];
  const close = (isDone: boolean): void => {
    if (isDone) actions.host.closeOverlay(panelId);
  };
  return {
    isBusy,
    failure,
    isStale,
    told: isStale && typeof told === 'string' && told !== '' ? words.ownedBy(told) : undefined,
    submit: async (): Promise<void> => {
      if (to !== null) close(await run(handOver(scope, item, to), isStale));
    },
    leave: async (): Promise<void> => {
      const done = actions.store.lineOf(lineKey('edit', item))?.done;
      close(!isStale || (await run(keep(scope, done))));
    },
    look: async (): Promise<void> => {
      close(await check());
    },
  };
}

/** What the new owner has at that time; nothing of a time that is over. */
function NewConflicts({ item, to, actions }: { item: Item; to: NewOwner; actions: AgendaActions }) {
  const { now } = useAgendaTexts();
  const intervals = useComing([item], now);
  const clashes = useClashes({ record: actions.record, item, ownerId: to.ownerId, intervals });
  return intervals.length > 0 ? <ClashNotes clashes={clashes} ownerName={to.name} /> : null;
}
