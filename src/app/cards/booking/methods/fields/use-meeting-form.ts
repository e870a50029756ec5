import type { DataOf } from '@app/contracts/contract';
import type { logMeeting } from '@app/contracts/booking/log-meeting';
import { useCreatedMeeting } from '../created/use-created-meeting.ts';
import type { Method } from '../method.ts';
import type { Entered } from '../method-drafts.ts';
import { spanOf, type MeetingDraft } from './meeting-draft.ts';
import type { Problems } from './problems.ts';
import { useAttempt, type AttemptModel } from './use-attempt.ts';
import { useDraft, type DraftChange } from './use-draft.ts';
import type { Shown } from './use-existing.ts';

type MeetingRules<Draft extends MeetingDraft> = {
  way: Method;
  kind: 'calendar' | 'log';
  first: (entered: Partial<Draft>) => Draft;
  kept: Entered<Draft>;
  /** What keeps it from being sent at that moment, beside a missing title. */
  problemsOf: (draft: Draft, now: Date) => Problems;
  send: (draft: Draft, existingIds?: string[]) => Promise<DataOf<typeof logMeeting>>;
};

/** What a rep enters about one meeting, what is wrong with it, and sending it. */
export function useMeetingForm<Draft extends MeetingDraft>(rules: MeetingRules<Draft>) {
  const { way, kind } = rules;
  const made = useCreatedMeeting(way, kind);
  const { draft, change } = useDraft(rules.first, way.openedAt, rules.kept);
  const { start, end } = spanOf(draft);
  const { ask, submit, ...attempt } = useAttempt({
    draft,
    kind,
    time: `${start.toISOString()} ${end.toISOString()}`,
    problemsOf: (now) => rules.problemsOf(draft, now),
  });

  return {
    ...attempt,
    draft,
    change,
    submit: (shown?: Shown) => {
      submit(async (wasLost) => {
        const { item, existedBefore, alsoCreated } = await ask(async (existingIds) => {
          const answer = await rules.send(draft, existingIds);
          return { ...answer, conflicts: answer.conflicts.map((one) => ({ item: one })) };
        }, shown);
        const how = existedBefore ? (wasLost ? 'found' : 'existed') : 'created';
        if (item !== null) made(item, how, alsoCreated);
      });
    },
  };
}

export type MeetingFormModel = AttemptModel & {
  draft: MeetingDraft;
  change: (change: DraftChange<MeetingDraft>) => void;
  submit: (shown?: Shown) => void;
};
