import type { ComponentProps } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaPanels } from '../types.ts';
import { MoveForm } from './move-form.tsx';

/** Moves one item, or leads to booking a new slot for it. */
export function ReschedulePanel(props: ComponentProps<AgendaPanels['Reschedule']>) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={props.id} title={words.rescheduleTitle(titleOf(props.item, words))}>
      {() => <MoveForm {...props} />}
    </LazyPanel>
  );
}
