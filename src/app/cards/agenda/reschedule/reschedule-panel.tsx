import { useContext, useState } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import { RebookContext } from '../rebook/rebook-context.ts';
import { RebookFlow } from '../rebook/rebook-flow.tsx';
import type { AgendaActions, Item } from '../types.ts';
import { MoveForm } from './move-form.tsx';

type ReschedulePanelProps = { id: string; item: Item & { start: Date }; actions: AgendaActions };

/** Moves one item, or books a new slot for it. */
export function ReschedulePanel(props: ReschedulePanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.rescheduleTitle(titleOf(props.item, words))}>
      {() => <RescheduleWays {...props} />}
    </LazyPanel>
  );
}

function RescheduleWays(props: ReschedulePanelProps) {
  const { id, item } = props;
  const rebook = useContext(RebookContext);
  const [isRebooking, setIsRebooking] = useState(false);
  return isRebooking && rebook !== null ? (
    <RebookFlow
      item={item}
      rebook={rebook}
      panelId={id}
      onBack={() => {
        setIsRebooking(false);
      }}
    />
  ) : (
    <MoveForm
      {...props}
      onRebook={
        rebook &&
        (() => {
          setIsRebooking(true);
        })
      }
    />
  );
}
