import { itemKey } from '@app/domain/agenda/agenda-item';
import { Alert, Button, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState, type ComponentProps } from 'react';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { useWrite } from '@app/card-kit/write/use-write';
import { ClashNotes } from '../../time-entry/clash-notes.tsx';
import { useClashes } from '../../time-entry/use-clashes.ts';
import { useAgendaTexts, useRowScope } from '../agenda-texts.ts';
import { handOver } from '../commands/hand-over.ts';
import { writeMany } from '../commands/write-many.ts';
import type { AgendaActions, AgendaPanels, Item, NewOwner } from '../types.ts';
import { OwnerField } from './owner-field.tsx';
import { useComing } from './use-coming.ts';

type HandOverManyProps = ComponentProps<AgendaPanels['HandOverMany']>;

const panelId = 'hand-over-many';

/** Gives all that is selected to a colleague, for somebody who is ill. */
export function HandOverMany(props: HandOverManyProps) {
  const { words } = useAgendaTexts();
  const { length } = props.items;
  return (
    <LazyPanel id={panelId} title={length === 0 ? words.handOverNow : words.handOverMany(length)}>
      {() => <HandOverForm {...props} />}
    </LazyPanel>
  );
}

function HandOverForm({ items, actions, onDone }: HandOverManyProps) {
  const { words } = useAgendaTexts();
  const [to, setTo] = useState<NewOwner | null>(null);
  const scope = useRowScope(actions);
  const { isBusy, run } = useWrite();
  const give = (chosen: NewOwner) =>
    run(async () => {
      const changes = items.map((subject) => ({
        subject,
        command: handOver(scope, subject, chosen),
      }));
      const given = await writeMany(actions, 'edit', changes, (saved, all) =>
        words.handedOver(saved, all, chosen.name),
      );
      actions.host.closeOverlay(panelId);
      onDone(given);
    });
  const owners = new Set(items.map(({ owner }) => owner?.id));
  const copies = items.flatMap((item) => item.copies).length;
  return (
    <PanelFrame
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={isBusy}
            disabled={to === null || items.length === 0}
            onClick={() => {
              if (to !== null) void give(to);
            }}
          >
            {words.handOverNow}
          </LoadingButton>
          <Button
            onClick={() => {
              actions.host.closeOverlay(panelId);
            }}
          >
            {words.cancel}
          </Button>
        </>
      }
    >
      <OwnerField
        record={actions.record}
        current={owners.size === 1 ? items[0]?.owner?.id : undefined}
        chosen={to}
        onChoose={setTo}
      />
      {copies > 0 && <Text>{words.onlyThis(copies)}</Text>}
      {to !== null && <OwnConflicts items={items} to={to} actions={actions} />}
      {to !== null && items.some(({ kind }) => kind === 'meeting') && (
        <Alert title={words.calendarStays} variant="warning">
          {words.calendarOf(null, to.name)}
        </Alert>
      )}
    </PanelFrame>
  );
}

/** What the new owner has at these times beside what is given. */
function OwnConflicts({
  items,
  to,
  actions,
}: {
  items: Item[];
  to: NewOwner;
  actions: AgendaActions;
}) {
  const { words, now } = useAgendaTexts();
  const intervals = useComing(items, now);
  const clashes = useClashes({ record: actions.record, ownerId: to.ownerId, intervals });
  if (intervals.length === 0) return null;
  const given = new Set(items.map(itemKey));
  const own = clashes?.filter(({ whose, item }) => whose === 'owner' && !given.has(itemKey(item)));
  if (own?.length === 0) return <Text variant="microcopy">{words.noClashes(to.name)}</Text>;
  return <ClashNotes clashes={own ?? (clashes === null ? null : undefined)} />;
}
