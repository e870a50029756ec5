import { Note } from '@app/card-kit/views/note';
import type { RowModel } from './use-row.ts';

/** All there is to know of a row, and to do. `place` is what opens it. */
export function RowDetails({ row, place = 'details' }: { row: RowModel; place?: string }) {
  const { item, actions, entries, question, told, problems } = row;
  const { way, answers = way ? [way] : [] } = told.outcome;
  return (
    <actions.panels.Details
      id={`${place}-${item.kind}-${item.id}`}
      item={item}
      actions={actions}
      entries={entries}
    >
      <Note said={problems} answers={question?.answers ?? answers} />
      <Note {...told.edit} />
      <Note {...told.pin} />
    </actions.panels.Details>
  );
}
