import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { Alert, Button, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useTexts } from '@app/card-kit/texts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import type { WriteModel } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { ConflictNote } from './conflict-note.tsx';
import { hasProblem, type Problems } from './problems.ts';
import type { Conflict } from './use-existing.ts';

type WayFormProps = {
  /** What will happen, before anything else. */
  consequence: { title: string; text: ReactNode };
  /** What there would be to choose from, had it been read. */
  notRead: GetMeetingOptionsData['problems'];
  problems: Problems;
  /** What the form has no field for, and was refused all the same. */
  elsewhere: readonly string[];
  write: WriteModel;
  /** What is there already at that time. */
  conflicts: readonly Conflict[];
  submitLabel: string;
  /** Whether the form shows something at that time that the rep goes over. */
  isAnyway: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** The frame of every form: consequence, fields, what went wrong, and one primary button. */
export function WayForm(props: WayFormProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { error, isBusy } = props.write;
  const { conflicts, elsewhere, problems, submitLabel } = props;
  const isMarked = hasProblem(problems);
  const parts = {
    contact: words.theContact,
    owners: words.ownerLabel,
    outcomes: ways.log.outcome,
    'meeting-types': ways.log.type,
    companies: words.companies,
    deals: words.deals,
  };
  return (
    <PanelFrame
      notes={
        <>
          {isMarked && <Alert title={ways.checkFields} variant="danger" />}
          <ConflictNote conflicts={conflicts} />
          {error !== null &&
            (isAnswerLost(error) ? (
              <LostNote />
            ) : (
              <>
                <Text format={{ fontWeight: 'demibold' }}>{ways.nothingCreated}</Text>
                {/* A marked field says more. */}
                {!(isMarked && error.code === 'INVALID_INPUT') && <ErrorAlert error={error} />}
                {elsewhere.length > 0 && (
                  <Text>
                    {ways.notHere(
                      elsewhere
                        .map((name) => (name === 'hubspot_owner_id' ? words.ownerLabel : name))
                        .join(', '),
                    )}
                  </Text>
                )}
              </>
            ))}
        </>
      }
      buttons={
        <>
          <LoadingButton variant="primary" loading={isBusy} onClick={props.onSubmit}>
            {error !== null && isAnswerLost(error)
              ? words.retry
              : props.isAnyway || conflicts.length > 0
                ? ways.anyway(submitLabel)
                : submitLabel}
          </LoadingButton>
          <Button onClick={props.onCancel}>{words.cancel}</Button>
        </>
      }
    >
      <Alert title={props.consequence.title} variant="info">
        {props.consequence.text}
      </Alert>
      {props.notRead.length > 0 && (
        <Alert title={ways.missing} variant="warning">
          {ways.notRead(props.notRead.map(({ part }) => parts[part]).join(', '))}
        </Alert>
      )}
      {props.children}
    </PanelFrame>
  );
}

/** Asking again is safe: what is there is not created twice. */
export function LostNote() {
  const { lost } = useWayWords();
  return (
    <Alert title={lost.title} variant="warning">
      {lost.text}
    </Alert>
  );
}
