import { itemKey } from '@app/domain/agenda/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { isDecided } from '@app/domain/outcome/outcome';
import { Alert, Button, Flex, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import { BookingNotes } from '../../scheduling-page/form/booking-notes.tsx';
import { MeetingsThen } from '../../scheduling-page/meetings-then.tsx';
import { isUnclear } from '../../scheduling-page/use-booking.ts';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import { problemText } from '@app/card-kit/problem-text';
import { titleOf } from '@app/card-kit/title-of';
import { useRebookTexts } from './rebook-texts.ts';
import type { Replacement } from './use-replacement.ts';
import type { RebookModel } from './use-rebook.ts';

const stepNames = ['title', 'associations', 'internalNotes', 'pin', 'outcome'] as const;

/** Above the rows: a booking that is not confirmed, and one whose old item is not yet replaced. */
export function RebookNotes({ rebook }: { rebook: RebookModel }) {
  const { open } = rebook.replacement;
  if (open.length === 0 && !isUnclear(rebook.booking.state)) return null;
  return (
    <>
      {isUnclear(rebook.booking.state) && <BookingNotes booking={rebook.booking} />}
      {open.map((current) => (
        <Unfinished key={itemKey(current.item)} rebook={rebook} current={current} />
      ))}
    </>
  );
}

/** What stands where, and the way to finish it. */
function Unfinished({ rebook, current }: { rebook: RebookModel; current: Replacement }) {
  const { words, clocks } = useRebookTexts();
  const { item, done, meeting, status, steps, error } = current;
  const title = titleOf(item, words);
  const isElsewhere = done.data.otherContactId !== null;
  const isUnclearWhich = meeting === null && done.data.conflictCount > 0;
  const time = spokenClocks(done.data.start, clocks);
  const isFinished = status === 'done';
  const titles = {
    working: words.finishing(title),
    waiting: words.unfinished(title),
    done: words.done(title, time),
  };
  const dismiss = (): void => {
    rebook.replacement.dismiss(current);
  };
  const missing = isElsewhere ? words.elsewhere : isUnclearWhich ? words.nowThen : words.notThere;
  const problem = (failure: AppError): string => problemText(words, failure);
  return (
    <Alert title={titles[status]} variant={isFinished ? 'success' : 'warning'}>
      <Flex direction="column" gap="sm">
        <List>
          <Text>{words.newStands(time)}</Text>
          {status === 'working' ? null : steps === null ? (
            <Text>{words.oldStands(title)}</Text>
          ) : (
            stepNames.map((name) => {
              const step = steps[name];
              // What was a no-show or off before stays so.
              if (name === 'outcome' && step.ok && isDecided(item.outcome)) return null;
              const said =
                name === 'outcome'
                  ? words.outcomeStep(rebook.rescheduled(item))
                  : words.steps[name];
              return (
                <Text key={name}>
                  {step.ok
                    ? words.stepDone(said)
                    : words.stepOpen(said, problemText(words, step.error))}
                </Text>
              );
            })
          )}
          {error !== null && <Text>{problem(error)}</Text>}
          {meeting === null && <Text>{missing}</Text>}
        </List>
        {isUnclearWhich && <MeetingsThen {...done.data} />}
        <Flex direction="row" gap="sm">
          {!isElsewhere && (
            <LoadingButton
              size="sm"
              loading={status === 'working'}
              onClick={() => {
                if (isFinished) dismiss();
                else rebook.replacement.finish(current);
              }}
            >
              {isFinished ? words.dismiss : meeting === null ? words.lookAgain : words.finish}
            </LoadingButton>
          )}
          {!isFinished && (
            <Button size="sm" variant="transparent" onClick={dismiss}>
              {words.dismiss}
            </Button>
          )}
        </Flex>
      </Flex>
    </Alert>
  );
}
