import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { Alert, Button, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../error-alert.tsx';
import { useTexts } from '../../../texts.ts';
import { isLost, type WriteModel } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import { PanelFrame } from '../../panel-frame.tsx';
import { hasProblem, type Problems } from './problems.ts';

type WayFormProps = {
  /** What will happen, before anything else. */
  consequence: { title: string; text: ReactNode };
  /** What there would be to choose from, had it been read. */
  notRead: GetMeetingOptionsData['problems'];
  problems: Problems;
  write: WriteModel;
  /** What to do where it is not known whether the write happened. */
  lost: ReactNode;
  submitLabel: string;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** The frame of every form: consequence, fields, what went wrong, and one primary button. */
export function WayForm(props: WayFormProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { error, isBusy } = props.write;
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
      buttons={
        <>
          <LoadingButton variant="primary" loading={isBusy} onClick={props.onSubmit}>
            {props.submitLabel}
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
      {hasProblem(props.problems) && <Alert title={ways.checkFields} variant="danger" />}
      {error !== null &&
        (isLost(error) ? (
          props.lost
        ) : (
          <>
            <Text format={{ fontWeight: 'demibold' }}>{ways.nothingCreated}</Text>
            <ErrorAlert error={error} />
          </>
        ))}
    </PanelFrame>
  );
}
