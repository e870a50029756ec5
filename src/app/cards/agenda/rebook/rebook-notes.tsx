import { itemKey } from '@app/domain/agenda/agenda-item';
import { isDecided } from '@app/domain/outcome/outcome';
import { Alert, Button, Flex, Inline, List, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { BookingNotes } from '../../scheduling-page/form/booking-notes.tsx';
import { MeetingsThen } from '../../scheduling-page/meetings-then.tsx';
import { isUnclear } from '../../scheduling-page/use-booking.ts';
import { spokenClocks } from '../../scheduling-page/slots/slot-clock.ts';
import { problemText } from '@app/card-kit/problem-text';
import { titleOf } from '@app/card-kit/title-of';
import { useRebookTexts } from './rebook-texts.ts';
import type { Replacement } from './use-replacement.ts';
import type { RebookModel } from './use-rebook.ts';

type Steps = NonNullable<Replacement['steps']>;

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

type UnfinishedProps = { rebook: RebookModel; current: Replacement };

/** A booking and the way to finish it; a line that leads back to it, once it was dismissed. */
function Unfinished({ rebook, current }: UnfinishedProps) {
  const { words, clocks } = useRebookTexts();
  // Until it is gone on with.
  const [dismissed, setDismissed] = useState<Replacement>();
  const { item, done, meeting, status } = current;
  const title = titleOf(item, words);
  const isFinished = status === 'done';
  const isDismissed = dismissed === current;
  const said = {
    working: words.finishing(title),
    waiting: words.unfinished(title),
    done: words.done(title, spokenClocks(done.data.start, clocks)),
  }[status];
  const toggle = (): void => {
    setDismissed(isDismissed ? undefined : current);
  };
  const toggleLabel = isDismissed ? words.show : words.dismiss;
  const finishLabel = meeting === null ? words.lookAgain : words.finish;
  return (
    <Flex direction="column" gap="xs">
      {isDismissed ? (
        <Text variant="microcopy">{said}</Text>
      ) : (
        <Alert title={said} variant={isFinished ? 'success' : 'warning'}>
          <Standing rebook={rebook} current={current} />
        </Alert>
      )}
      {/* Outside of what is dismissed: the button that did it keeps the keyboard's place. */}
      <Inline gap="xs">
        {done.data.otherContactId === null && (isFinished || !isDismissed) && (
          <LoadingButton
            size="xs"
            loading={status === 'working'}
            onClick={() => {
              if (isFinished) toggle();
              else rebook.replacement.finish(current);
            }}
          >
            {isFinished ? toggleLabel : finishLabel}
          </LoadingButton>
        )}
        {!isFinished && (
          <Button size="xs" variant="transparent" onClick={toggle}>
            {toggleLabel}
          </Button>
        )}
      </Inline>
    </Flex>
  );
}

/** What stands where, step by step. */
function Standing({ rebook, current }: UnfinishedProps) {
  const { words, clocks } = useRebookTexts();
  const { item, done, meeting, status, steps, error } = current;
  const isUnclearWhich = meeting === null && done.data.conflictCount > 0;
  const missing =
    done.data.otherContactId !== null
      ? words.elsewhere
      : isUnclearWhich
        ? words.nowThen
        : words.notThere;
  const stepLine = (name: (typeof stepNames)[number], step: Steps[typeof name]): string => {
    const said =
      name === 'outcome' ? words.outcomeStep(rebook.rescheduled(item)) : words.steps[name];
    return step.ok ? words.stepDone(said) : words.stepOpen(said, problemText(words, step.error));
  };
  return (
    <Flex direction="column" gap="sm">
      <List>
        <Text>{words.newStands(spokenClocks(done.data.start, clocks))}</Text>
        {status === 'working' ? null : steps === null ? (
          <Text>{words.oldStands(titleOf(item, words))}</Text>
        ) : (
          stepNames
            // What was a no-show or off before stays so.
            .filter((name) => name !== 'outcome' || !steps[name].ok || !isDecided(item.outcome))
            .map((name) => <Text key={name}>{stepLine(name, steps[name])}</Text>)
        )}
        {error !== null && <Text>{problemText(words, error)}</Text>}
        {meeting === null && <Text>{missing}</Text>}
      </List>
      {isUnclearWhich && <MeetingsThen {...done.data} />}
    </Flex>
  );
}
