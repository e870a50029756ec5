import { scheduleCalendarMeeting } from '@app/contracts/schedule-calendar-meeting';
import { useState } from 'react';
import { callFunction } from '../../../call-function.ts';
import { useTexts } from '../../../texts.ts';
import { upcomingEntry } from '../fields/first-entry.ts';
import { extrasToSend } from '../fields/meeting-extras.tsx';
import { spanOf } from '../fields/span-of.ts';
import { useMadeMeeting } from '../made/use-made-meeting.ts';
import { useWrite } from '../use-write.ts';
import type { RecordRef, Way } from '../way.ts';
import { calendarProblems, emptyCalendarDraft, type CalendarDraft } from './calendar-draft.ts';

/** What a rep enters to put a meeting on a calendar, and sending it. */
export function useCalendarForm(way: Way, organizerUserId: string) {
  const { clocks, now } = useTexts();
  const made = useMadeMeeting(way, 'calendar');
  const write = useWrite();
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState(() =>
    emptyCalendarDraft(upcomingEntry(now, clocks.repZone), organizerUserId),
  );
  const problems = calendarProblems(draft, now);
  const isIncomplete = Object.values(problems).includes(true);

  const submit = (): void => {
    setIsTried(true);
    if (isIncomplete) return;
    void write.run(async () => {
      const { item, existedBefore } = await send(way.record, draft);
      made(item, existedBefore ? 'existed' : 'created');
    });
  };

  return {
    draft,
    /** Fields to mark; none before the first attempt. */
    problems: isTried ? problems : null,
    isIncomplete: isTried && isIncomplete,
    write,
    submit,
    made,
    change: (change: Partial<CalendarDraft>) => {
      setDraft((known) => ({ ...known, ...change }));
    },
  };
}

function send(record: RecordRef, draft: CalendarDraft) {
  const { start, end } = spanOf(draft);
  const { placeType, place } = draft;
  return callFunction(scheduleCalendarMeeting, {
    record,
    organizerUserId: draft.organizerUserId,
    title: draft.title,
    start: start.toISOString(),
    end: end.toISOString(),
    timeZone: draft.timeZone,
    attendeeOwnerIds: draft.teammateOwnerIds,
    reminders: draft.reminders,
    ...extrasToSend(draft),
    ...(placeType !== 'none' && { place: { type: placeType, value: place } }),
  });
}
