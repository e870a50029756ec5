import { useContext, type ComponentProps } from 'react';
import { titleOf } from '@app/card-kit/title-of';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaPanels } from '../types.ts';
import { RebookContext } from './rebook-context.ts';
import { RebookFlow } from './rebook-flow.tsx';

type BookAgainPanelProps = ComponentProps<AgendaPanels['BookAgain']>;

/** Books a meeting like an item, in its place or after it. */
export function BookAgainPanel(props: BookAgainPanelProps) {
  const { id, item, isNext = false } = props;
  const { words } = useAgendaTexts();
  const title = titleOf(item, words);
  return (
    <LazyPanel id={id} title={isNext ? words.bookNextTitle(title) : words.bookAgainTitle(title)}>
      {() => <Flow {...props} />}
    </LazyPanel>
  );
}

/** Reads what is known of bookings once it is open: a row is drawn without. */
function Flow({ id, item, isNext = false, outerId }: BookAgainPanelProps) {
  const rebook = useContext(RebookContext);
  if (rebook === null) return null;
  return (
    <RebookFlow
      item={item}
      isNext={isNext}
      rebook={rebook}
      panelIds={outerId === undefined ? [id] : [id, outerId]}
      onBack={() => {
        rebook.close(id);
      }}
    />
  );
}
