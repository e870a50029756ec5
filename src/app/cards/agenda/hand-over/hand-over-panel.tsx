import type { DataOf } from '@app/contracts/contract';
import type { listOwners } from '@app/contracts/agenda/list-owners';
import { Alert, Button, LoadingButton, Select, Text } from '@hubspot/ui-extensions';
import { useCallback, useMemo, useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { Loaded } from '@app/card-kit/views/loaded';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { handOver, type NewOwner } from '../commands/hand-over.ts';
import { keep } from '../commands/keep.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';

type HandOverPanelProps = { id: string; item: Item; actions: AgendaActions };

/** Gives an item to a colleague, and says what that does not do. */
export function HandOverPanel(props: HandOverPanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.handOverTitle(titleOf(props.item, words))}>
      {() => <HandOverForm {...props} />}
    </LazyPanel>
  );
}

function HandOverForm({ id: panelId, item, actions }: HandOverPanelProps) {
  const { words } = useAgendaTexts();
  const { kind, owner, copies } = item;
  const [to, setTo] = useState<NewOwner | null>(null);
  const move = useHandOver(panelId, item, to, actions);
  const { objectTypeId, objectId } = actions.record;
  const { state, reload } = useFetched(
    useCallback(
      () =>
        callFunction<typeof listOwners>('agenda/list-owners', {
          record: { objectTypeId, objectId },
        }),
      [objectTypeId, objectId],
    ),
  );
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
      <Loaded state={state} label={words.loading} onRetry={reload}>
        {({ owners }) => (
          <OwnerField owners={owners} current={owner?.id} chosen={to} onChoose={setTo} />
        )}
      </Loaded>
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

type Owners = DataOf<typeof listOwners>['owners'];

type OwnerFieldProps = {
  owners: Owners;
  current: string | undefined;
  chosen: NewOwner | null;
  onChoose: (owner: NewOwner) => void;
};

function OwnerField({ owners, current, chosen, onChoose }: OwnerFieldProps) {
  const { words } = useAgendaTexts();
  const others = owners.filter(({ ownerId }) => ownerId !== current);
  const nameOf = ({ name, email, ownerId }: Owners[number]): string => name ?? email ?? ownerId;
  return (
    <Select
      label={words.newOwner}
      name="hand-over-owner"
      placeholder={words.chooseOwner}
      value={chosen?.ownerId ?? ''}
      options={others.map((owner) => ({ value: owner.ownerId, label: nameOf(owner) }))}
      onChange={(value) => {
        const owner = others.find(({ ownerId }) => ownerId === value);
        if (owner !== undefined) onChoose({ ownerId: owner.ownerId, name: nameOf(owner) });
      }}
    />
  );
}

const assumedLengthMs = 30 * 60_000;

/** What the new owner has at that time; nothing of a time that is over. */
function NewConflicts({ item, to, actions }: { item: Item; to: NewOwner; actions: AgendaActions }) {
  const { now } = useAgendaTexts();
  const start = item.start?.getTime();
  const end = item.end?.getTime();
  const isComing = start !== undefined && start > now.getTime();
  const intervals = useMemo(() => {
    if (!isComing) return [];
    const until = end !== undefined && end > start ? end : start + assumedLengthMs;
    return [{ start: new Date(start), end: new Date(until) }];
  }, [isComing, start, end]);
  const clashes = useClashes({
    record: actions.record,
    item,
    ownerId: to.ownerId,
    intervals,
  });
  return isComing ? <ClashNotes clashes={clashes} ownerName={to.name} /> : null;
}
