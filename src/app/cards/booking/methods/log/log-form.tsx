import type { logMeeting } from '@app/contracts/booking/log-meeting';
import { present } from '@app/card-kit/clock/present';
import { callFunction } from '@app/card-kit/call-function';
import { useTexts } from '@app/card-kit/texts';
import { whom } from '../../booking-record.ts';
import { Choice } from '../fields/choice.tsx';
import { pastEntry } from '../fields/first-entry.ts';
import { emptyMeeting, meetingToSend, noRelated, spanOf } from '../fields/meeting-draft.ts';
import { MeetingForm } from '../fields/meeting-form.tsx';
import { ownerChoices, proposedTitle } from '../fields/people.ts';
import { useMeetingForm } from '../fields/use-meeting-form.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Entered } from '../method-drafts.ts';
import type { LogDraft } from './log-draft.ts';
import type { RecordRef, MethodWithOptions } from '../method.ts';

// HubSpot's own name for it, where the account's could not be read.
const usualOutcome = 'COMPLETED';

/** Logs a meeting that took place. */
export function LogForm({ way, kept }: { way: MethodWithOptions; kept: Entered<LogDraft> }) {
  const { words, clocks } = useTexts();
  const { log, none, noInvitation, outcome: outcomeLabel } = useMethodMessages();
  const { record, options } = way;
  const owners = ownerChoices(options);
  const outcomes = options.outcomes.meeting;
  const held = outcomes.find(({ category }) => category === 'completed')?.value ?? '';
  const { meetingTypes } = options;
  const types = meetingTypes.length > 0 ? [{ value: '', label: none }, ...meetingTypes] : [];
  const form = useMeetingForm<LogDraft>({
    way,
    kind: 'log',
    kept,
    first: (entered) => ({
      ...emptyMeeting,
      title: proposedTitle(options),
      ...pastEntry(present(), clocks.repZone),
      outcome: outcomes.length > 0 ? held : usualOutcome,
      type: '',
      ownerId: options.owners.find(({ isSignedInUser }) => isSignedInUser)?.ownerId ?? '',
      ...entered,
      ...noRelated,
    }),
    problemsOf: (draft, now) => ({
      time: spanOf(draft).start > now && log.isFuture,
      outcome: draft.outcome === '' && log.outcomeMissing,
    }),
    send: (draft, existingIds) => send(record, draft, existingIds),
  });
  const { draft, problems, change } = form;
  const choices = [
    { field: 'outcome', label: outcomeLabel, options: outcomes },
    { field: 'type', label: log.type, options: types },
    { field: 'ownerId', label: words.ownerLabel, options: owners },
  ] as const;

  return (
    <MeetingForm
      kind="log"
      way={way}
      form={form}
      consequence={{ title: log.consequence, text: noInvitation }}
    >
      {choices.map(
        (choice) =>
          choice.options.length > 0 && (
            <Choice
              key={choice.field}
              label={choice.label}
              name={`log-${choice.field}`}
              value={draft[choice.field]}
              problem={problems[choice.field]}
              options={choice.options.map(({ value, label }) => ({ value, label }))}
              onChoose={(value) => {
                change({ [choice.field]: value });
              }}
            />
          ),
      )}
    </MeetingForm>
  );
}

function send(record: RecordRef, draft: LogDraft, existingIds?: string[]) {
  const { type, ownerId } = draft;
  return callFunction<typeof logMeeting>('booking/log-meeting', {
    ...whom(record),
    outcome: draft.outcome,
    ...meetingToSend(draft),
    ...(type !== '' && { type }),
    ...(ownerId !== '' && { ownerId }),
    ...(existingIds && { existingIds }),
  });
}
