import { Inline, Link, Text } from '@hubspot/ui-extensions';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useContext } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { Note } from '@app/card-kit/views/note';
import { useRowScope } from '../agenda-texts.ts';
import { lineKey } from '../rows/line-key.ts';
import { itemEntries } from '../rows/row-entries.tsx';
import { useEditStatus } from '../rows/row-status.tsx';
import type { AgendaActions, Item } from '../types.ts';
import { RebookContext } from './rebook-context.ts';

type BookedAgainProps = { item: Item; actions: AgendaActions };

/** What was booked for an item since the card opened, and the way there. Past the row's own memo. */
export function BookedAgain({ item, actions }: BookedAgainProps) {
  const { words, clocks, now } = useRowScope(actions);
  const booked = useContext(RebookContext)?.booked.get(itemKey(item));
  if (booked === undefined) return null;
  const { start, meeting, isNext } = booked;
  const time = repClock({ start, end: null }, now, clocks);
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{isNext ? words.bookedNext(time) : words.rebookedTo(time)}</Text>
      {meeting !== null && <Show item={meeting} actions={actions} />}
    </Inline>
  );
}

/** The details of what was booked, which need not be in the list. */
function Show({ item, actions }: BookedAgainProps) {
  const scope = useRowScope(actions);
  const told = useEditStatus(item, actions.store.lineOf(lineKey('edit', item)), actions);
  return (
    <Link
      href="#"
      preventDefault
      overlay={
        <actions.panels.Details
          id={`booked-${item.id}`}
          item={item}
          actions={actions}
          entries={itemEntries({ item, actions, scope }, 'menu')}
        >
          <Note {...told} />
        </actions.panels.Details>
      }
    >
      {scope.words.show}
    </Link>
  );
}
