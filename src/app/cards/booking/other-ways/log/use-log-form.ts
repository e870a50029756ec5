import { logMeeting } from '@app/contracts/log-meeting';
import { useState } from 'react';
import { callFunction } from '../../../call-function.ts';
import { useTexts } from '../../../texts.ts';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';
import { pastEntry } from '../fields/first-entry.ts';
import { extrasToSend, noExtras, type MeetingExtras } from '../fields/meeting-extras.tsx';
import { spanOf } from '../fields/span-of.ts';
import { useMadeMeeting } from '../made/use-made-meeting.ts';
import { useWrite } from '../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { RecordRef, WayWithOptions } from '../way.ts';

type LogDraft = TimeEntry &
  MeetingExtras & {
    title: string;
    outcome: string;
    /** Empty for none. */
    type: string;
    /** An owner's id; empty for none. */
    ownerId: string;
  };

/** What a rep enters about a meeting that took place, and sending it. */
export function useLogForm(way: WayWithOptions) {
  const { clocks, now } = useTexts();
  const { log } = useWayWords();
  const made = useMadeMeeting(way, 'log');
  const write = useWrite();
  const [isTried, setIsTried] = useState(false);
  const { outcomes, owners } = way.options;
  const held = outcomes.meeting.find(({ category }) => category === 'completed');
  const [draft, setDraft] = useState<LogDraft>(() => ({
    ...pastEntry(now, clocks.repZone),
    ...noExtras,
    title: '',
    outcome: (held ?? outcomes.meeting[0])?.value ?? usualOutcome,
    type: '',
    ownerId: owners.find(({ isSignedInUser }) => isSignedInUser)?.ownerId ?? '',
  }));
  const problems = { title: draft.title.trim() === '', time: spanOf(draft).start > now };
  const isIncomplete = problems.title || problems.time;

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
    /** The account's own; HubSpot's own name for a meeting held where they could not be read. */
    outcomes:
      outcomes.meeting.length > 0
        ? outcomes.meeting.map(({ value, label }) => ({ value, label }))
        : [{ value: usualOutcome, label: log.usualOutcome }],
    write,
    submit,
    made,
    change: (change: Partial<LogDraft>) => {
      setDraft((known) => ({ ...known, ...change }));
    },
  };
}

const usualOutcome = 'COMPLETED';

function send(record: RecordRef, draft: LogDraft) {
  const { start, end } = spanOf(draft);
  const { type, ownerId } = draft;
  return callFunction(logMeeting, {
    record,
    title: draft.title,
    start: start.toISOString(),
    end: end.toISOString(),
    outcome: draft.outcome,
    ...extrasToSend(draft),
    ...(type !== '' && { type }),
    ...(ownerId !== '' && { ownerId }),
  });
}
