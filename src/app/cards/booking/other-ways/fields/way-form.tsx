import { Alert, Button, Input, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useTexts } from '@app/card-kit/texts';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { useWayWords } from '../way-words.ts';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { ConflictNote } from './conflict-note.tsx';
import { hasProblem, type FormKind } from './problems.ts';
import type { AttemptModel } from './use-attempt.ts';
import type { DraftChange } from './use-draft.ts';
import type { Shown } from './use-existing.ts';
import { TimeFields } from '../../../time-entry/time-fields.tsx';
import type { TimeEntry } from '../../../time-entry/time-entry.ts';
import { isAnyway, type Clash } from '../../../time-entry/use-clashes.ts';
import { marked } from '../../marked.ts';
import type { WayWithOptions } from '../way.ts';

type WayFormProps = {
  kind: FormKind;
  way: WayWithOptions;
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
  children: ReactNode;
};

/** The frame of every form: consequence, title, time, other fields, what went wrong, and one primary button. */
export function WayForm(props: WayFormProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { kind, way, form, clashes, submitLabel } = props;
  const { draft, change, conflicts, elsewhere, problems } = form;
  const { error, isBusy } = form.write;
  const { problems: notRead } = way.options;
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
          <LoadingButton
            variant="primary"
            loading={isBusy}
            onClick={() => {
              form.submit(clashes);
            }}
          >
            {error !== null && isAnswerLost(error)
              ? words.retry
              : isAnyway(clashes) || conflicts.length > 0
                ? ways.anyway(submitLabel)
                : submitLabel}
          </LoadingButton>
          <Button onClick={way.cancel}>{words.cancel}</Button>
        </>
      }
    >
      <Alert title={props.consequence.title} variant="info">
        {props.consequence.text}
      </Alert>
      {notRead.length > 0 && (
        <Alert title={ways.missing} variant="warning">
          {ways.notRead(notRead.map(({ part }) => parts[part]).join(', '))}
        </Alert>
      )}
      <Input
        label={props.titleLabel}
        name={`${kind}-title`}
        required
        value={draft.title}
        {...marked(problems.title)}
        onInput={(title) => {
          change({ title });
        }}
      />
      {props.beforeTime}
      <TimeFields name={kind} entry={draft} onChange={change} />
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
