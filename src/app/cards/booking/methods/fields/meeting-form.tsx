import { Text, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useTexts } from '@app/card-kit/texts';
import { strong } from '@app/card-kit/strong';
import { ClashNotes } from '../../../time-entry/clash-notes.tsx';
import type { Clash } from '../../../time-entry/use-clashes.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { MethodWithOptions } from '../method.ts';
import { ChosenTime } from '../../../time-entry/chosen-time.tsx';
import { bound } from './bound.ts';
import { spanOf } from './meeting-draft.ts';
import { marked } from '../../marked.ts';
import type { MeetingFormModel } from './use-meeting-form.ts';
import { MethodForm } from './method-form.tsx';

type MeetingFormProps = {
  kind: 'calendar' | 'log';
  way: MethodWithOptions;
  form: MeetingFormModel;
  consequence: { title: string; text: ReactNode };
  /** Fields between the title and the time. */
  beforeTime?: ReactNode;
  /** Who reads the description. */
  bodyHelp?: string;
  /** What else takes place at that time; absent where it is not looked up. */
  clashes?: Clash[] | null | undefined;
  /** Fields between the time and the description. */
  children: ReactNode;
};

const related = [
  { part: 'companies', ids: 'companyIds' },
  { part: 'deals', ids: 'dealIds' },
] as const;

/** What the forms for one meeting have in common. */
export function MeetingForm(props: MeetingFormProps) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const { kind, way, form, bodyHelp, clashes } = props;
  const { draft, problems, change } = form;
  return (
    <MethodForm {...props} titleLabel={ways.title} submitLabel={ways[kind].submit}>
      <ChosenTime {...spanOf(draft)} />
      {problems.time && <Text format={strong}>{problems.time}</Text>}
      {'clashes' in props && form.conflicts.length === 0 && <ClashNotes clashes={clashes} />}
      {props.children}
      <TextArea
        label={words.description}
        name={`${kind}-body`}
        {...(bodyHelp !== undefined && { description: bodyHelp })}
        rows={3}
        {...bound(form, 'body')}
      />
      <TextArea
        label={words.internalNotes}
        name={`${kind}-notes`}
        description={words.internalNotesHelp}
        rows={3}
        {...bound(form, 'internalNotes')}
      />
      {related.map(
        ({ part, ids }) =>
          way.options[part].length > 0 && (
            <ToggleGroup
              key={part}
              toggleType="checkboxList"
              name={`${kind}-${part}`}
              label={ways.related[part]}
              value={draft[ids]}
              {...marked(problems[ids])}
              options={way.options[part].map(({ id, name }) => ({ value: id, label: name ?? id }))}
              onChange={(chosen) => {
                change({ [ids]: chosen });
              }}
            />
          ),
      )}
    </MethodForm>
  );
}
