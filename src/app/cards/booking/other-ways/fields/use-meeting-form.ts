import { useState } from 'react';
import { useMadeMeeting, type Item } from '../made/use-made-meeting.ts';
import { useWrite } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { Way } from '../way.ts';
import { changed, type DraftChange } from './draft-change.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { hasProblem, type Problems } from './problems.ts';

type MeetingRules<Draft extends MeetingDraft> = {
  way: Way;
  kind: 'calendar' | 'log';
  first: () => Draft;
  /** What keeps it from being sent, beside a missing title. */
  problemsOf: (draft: Draft) => Problems;
  send: (draft: Draft) => Promise<{ item: Item; existedBefore: boolean }>;
};

/** What a rep enters about one meeting, what is wrong with it, and sending it. */
export function useMeetingForm<Draft extends MeetingDraft>(rules: MeetingRules<Draft>) {
  const { titleMissing } = useWayWords();
  const made = useMadeMeeting(rules.way, rules.kind);
  const write = useWrite();
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState(rules.first);
  const problems: Problems = {
    title: draft.title.trim() === '' && titleMissing,
    ...rules.problemsOf(draft),
  };

  return {
    draft,
    /** None before the first attempt. */
    problems: isTried ? problems : {},
    write,
    made,
    change: (change: DraftChange<Draft>) => {
      setDraft((known) => changed(known, change));
    },
    submit: () => {
      setIsTried(true);
      if (hasProblem(problems)) return;
      void write.run(async () => {
        const { item, existedBefore } = await rules.send(draft);
        made(item, existedBefore ? 'existed' : 'created');
      });
    },
  };
}

export type MeetingFormModel = {
  draft: MeetingDraft;
  problems: Problems;
  change: (change: DraftChange<MeetingDraft>) => void;
} & Pick<ReturnType<typeof useMeetingForm>, 'write' | 'made' | 'submit'>;
