import type { DataOf } from '@app/contracts/contract';
import type { logMeeting } from '@app/contracts/log-meeting';
import { useState } from 'react';
import { useMadeMeeting } from '../made/use-made-meeting.ts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useWrite } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { Way } from '../way.ts';
import { spanOf, type MeetingDraft } from './meeting-draft.ts';
import { hasProblem, refusalOf, type Problems } from './problems.ts';
import { useDraft, type DraftChange } from './use-draft.ts';
import { useExisting, type Shown } from './use-existing.ts';

type MeetingRules<Draft extends MeetingDraft> = {
  way: Way;
  kind: 'calendar' | 'log';
  first: () => Draft;
  /** What keeps it from being sent at that moment, beside a missing title. */
  problemsOf: (draft: Draft, now: Date) => Problems;
  send: (draft: Draft, existingIds?: string[]) => Promise<DataOf<typeof logMeeting>>;
};

/** What a rep enters about one meeting, what is wrong with it, and sending it. */
export function useMeetingForm<Draft extends MeetingDraft>(rules: MeetingRules<Draft>) {
  const { titleMissing, checkThis } = useWayWords();
  const made = useMadeMeeting(rules.way, rules.kind);
  const write = useWrite();
  const [tried, setTried] = useState<{ draft: Draft; at: Date }>();
  const { draft, change } = useDraft(rules.first, rules.way.openedAt);
  const { start, end } = spanOf(draft);
  const existing = useExisting(`${start.toISOString()} ${end.toISOString()}`);
  const problemsAt = (now: Date): Problems => ({
    title: draft.title.trim() === '' && titleMissing,
    ...rules.problemsOf(draft, now),
  });

  const own = tried === undefined ? {} : problemsAt(tried.at);
  const refusal = refusalOf(tried?.draft === draft ? write.error : null, rules.kind, checkThis);

  return {
    draft,
    change,
    /** None before the first attempt; what was refused until something else is entered. */
    problems: hasProblem(own) ? own : refusal.problems,
    /** Refused, and of no field here. */
    elsewhere: refusal.elsewhere,
    write,
    made,
    conflicts: existing.conflicts,
    submit: (shown?: Shown) => {
      const now = new Date();
      setTried({ draft, at: now });
      if (hasProblem(problemsAt(now))) return;
      const wasLost = write.error !== null && isAnswerLost(write.error);
      void write.run(async () => {
        const { item, existedBefore, alsoCreated } = await existing.ask(async (existingIds) => {
          const answer = await rules.send(draft, existingIds);
          return { ...answer, conflicts: answer.conflicts.map((one) => ({ item: one })) };
        }, shown);
        const how = existedBefore ? (wasLost ? 'found' : 'existed') : 'created';
        if (item !== null) made(item, how, alsoCreated);
      });
    },
  };
}

export type MeetingFormModel = Omit<ReturnType<typeof useMeetingForm>, 'draft' | 'change'> & {
  draft: MeetingDraft;
  change: (change: DraftChange<MeetingDraft>) => void;
};
