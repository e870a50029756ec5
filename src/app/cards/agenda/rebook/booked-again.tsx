import { Inline, Link, Text } from '@hubspot/ui-extensions';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { useContext } from 'react';
import { repClock } from '@app/card-kit/clock/clocks';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item } from '../types.ts';
import { RebookContext } from './rebook-context.ts';

/** What was booked for an item since the card opened, and the way there. Past the row's own memo. */
export function BookedAgain({ item, actions }: { item: Item; actions: AgendaActions }) {
  const { words, clocks, now } = useAgendaTexts();
  const booked = useContext(RebookContext)?.booked.get(itemKey(item));
  if (booked === undefined) return null;
  const { start, meeting, isNext } = booked;
  const time = repClock({ start, end: null }, now, clocks);
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{isNext ? words.bookedNext(time) : words.rebookedTo(time)}</Text>
      {meeting !== null && (
        <Link
          href="#"
          preventDefault
          overlay={
            <actions.panels.Details id={`booked-${meeting.id}`} item={meeting} actions={actions} />
          }
        >
          {words.show}
        </Link>
      )}
    </Inline>
  );
}
