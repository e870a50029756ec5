import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { Alert, Button, Input, LoadingButton } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useTexts } from '@app/card-kit/texts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useMethodMessages } from '../method-messages.ts';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { AttemptNotes } from './attempt-notes.tsx';
import { bound } from './bound.ts';
import type { FormKind } from './problems.ts';
import type { AttemptModel } from './use-attempt.ts';
import type { DraftChange } from './use-draft.ts';
import type { Shown } from './use-existing.ts';
import { TimeFields } from '../../../time-entry/time-fields.tsx';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';
import { isAnyway, type Clash } from '../../../time-entry/use-clashes.ts';
import type { MethodWithOptions } from '../method.ts';

type MethodFormProps = {
  kind: FormKind;
  way: MethodWithOptions;
  form: AttemptModel & {
    draft: TimeEntry & { title: string };
    change: (change: DraftChange<TimeEntry & { title: string }>) => void;
    submit: (shown?: Shown) => void;
  };
  /** What will happen, before anything else. */
  consequence: { title: string; text: ReactNode };
  titleLabel: string;
  /** Fields between the title and the time. */
  beforeTime?: ReactNode;
  /** What else takes place at that time; absent where it is not looked up. */
  clashes?: Clash[] | null | undefined;
  submitLabel: string;
  /** What has come of it, in place of the fields; its first step takes the button that was pressed. */
  result?: { label: string; press: () => void; isLast: boolean; body: ReactNode } | undefined;
  children: ReactNode;
};

/** The frame of every form: consequence, title, time, other fields, what went wrong, and one primary button. */
export function MethodForm(props: MethodFormProps) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const { way, form, clashes, submitLabel, result } = props;
  const { error, isBusy } = form.write;
  const isLost = error !== null && isAnswerLost(error);
  const isThere = isAnyway(clashes) || form.conflicts.length > 0;
  return (
    <PanelFrame
      // A result has no fields to mark.
      notes={<AttemptNotes {...form} {...(result && { problems: {} })} />}
      buttons={
        <>
          <LoadingButton
            variant="primary"
            loading={isBusy}
            onClick={() => {
              if (result) result.press();
              else form.submit(clashes);
            }}
          >
            {result?.label ??
              (isLost ? words.retry : isThere ? ways.anyway(submitLabel) : submitLabel)}
          </LoadingButton>
          {!result && <Button onClick={way.cancel}>{words.cancel}</Button>}
          {result?.isLast === false && <Button onClick={way.finish}>{ways.done}</Button>}
        </>
      }
    >
      {result ? result.body : <Fields {...props} />}
    </PanelFrame>
  );
}

function Fields(props: MethodFormProps) {
  const { kind, way, form } = props;
  return (
    <>
      <Alert title={props.consequence.title} variant="info">
        {props.consequence.text}
      </Alert>
      <NotRead problems={way.options.problems} />
      <Input label={props.titleLabel} name={`${kind}-title`} required {...bound(form, 'title')} />
      {props.beforeTime}
      <TimeFields name={kind} entry={form.draft} onChange={form.change} />
      {props.children}
    </>
  );
}

/** What cannot be chosen, because it could not be read. Nothing where all could. */
function NotRead({ problems }: Pick<GetMeetingOptionsData, 'problems'>) {
  const { clocks } = useTexts();
  const ways = useMethodMessages();
  if (problems.length === 0) return null;
  const names = new Intl.ListFormat(clocks.locale).format(
    problems.map(({ part }) => ways.parts[part]),
  );
  return (
    <Alert title={ways.missing} variant="warning">
      {ways.notRead(names)}
    </Alert>
  );
}
