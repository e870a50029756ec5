import type { ItemRef } from '@app/domain/agenda/agenda-item';
import type { Interval } from '@app/domain/agenda/clash';
import { inWords } from '@app/domain/has-words';
import { getMeetingOutcomes, getWritableOutcomes } from '../../account/outcomes.ts';
import { bothKinds } from '../../agenda/arrange-agenda.ts';
import { attempt } from '../../agenda/attempt.ts';
import { outcomesOrDefault } from '../../agenda/read-agenda.ts';
import { timesOf } from '../../agenda/to-agenda-entry.ts';
import { readRecordItems } from '../../items/change/find-clashes.ts';
import { contactRef } from '../../record-ref.ts';
import type { ServiceContext } from '../../service-context.ts';
import { isThen, takesPlace } from '../meetings-then.ts';

export type TakenTime = ItemRef & { title: string | null; start: Date; end: Date | null };

/**
 * What a contact has within a span and still takes place, soonest first. Two round trips deep. Of a contact with
 * hundreds of items it is searched: what was booked in the last few seconds may be missing.
 * @throws AppError where it cannot be read whole.
 */
export async function readTakenTimes(
  ctx: ServiceContext,
  contactId: string,
  span: Interval,
): Promise<TakenTime[]> {
  const [appointments, meetings, items] = await Promise.all([
    attempt(getWritableOutcomes(ctx, 'appointment')),
    attempt(getMeetingOutcomes(ctx)),
    readRecordItems(ctx, contactRef(contactId), [span]),
  ]);
  const outcomes = {
    appointment: outcomesOrDefault(ctx, 'appointment', appointments),
    meeting: outcomesOrDefault(ctx, 'meeting', meetings),
  };
  return bothKinds
    .flatMap((kind) => items.filter((item) => item.kind === kind))
    .filter((item) => isThen(item, span) && takesPlace(item, outcomes[item.kind]))
    .flatMap((item) => {
      const { start, end } = timesOf(item);
      if (start === null) return [];
      return [{ kind: item.kind, id: item.id, title: inWords(item.title), start, end }];
    })
    .sort((a, b) => a.start.getTime() - b.start.getTime());
}
