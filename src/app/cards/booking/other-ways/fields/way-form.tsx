import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import {
  Alert,
  Button,
  Flex,
  LoadingButton,
  PanelBody,
  PanelFooter,
  PanelSection,
} from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../error-alert.tsx';
import { useTexts } from '../../../texts.ts';
import { isLost, type WriteModel } from '../use-write.ts';
import { useWayWords } from '../way-words.ts';

type WayFormProps = {
  /** What will happen, before anything else. */
  consequence: { title: string; text: ReactNode };
  problems: GetMeetingOptionsData['problems'];
  /** Whether fields are marked that keep it from being sent. */
  isIncomplete: boolean;
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
  return (
    <>
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            <Alert title={props.consequence.title} variant="info">
              {props.consequence.text}
            </Alert>
            {props.problems.length > 0 && (
              <Alert title={ways.missing} variant="warning">
                {ways.notRead(props.problems.map(({ part }) => ways.parts[part]).join(', '))}
              </Alert>
            )}
            {props.children}
            {props.isIncomplete && (
              <Alert title={ways.checkFields} variant="danger">
                {ways.checkFieldsText}
              </Alert>
            )}
            {error !== null && (isLost(error) ? props.lost : <ErrorAlert error={error} />)}
          </Flex>
        </PanelSection>
      </PanelBody>
      <PanelFooter>
        <LoadingButton variant="primary" loading={isBusy} onClick={props.onSubmit}>
          {props.submitLabel}
        </LoadingButton>
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </PanelFooter>
    </>
  );
}
