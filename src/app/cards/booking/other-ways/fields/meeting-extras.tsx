import type { GetMeetingOptionsData } from '@app/contracts/get-meeting-options';
import { TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { useTexts } from '../../../texts.ts';
import { useWayWords } from '../way-words.ts';

/** What every meeting can carry beside its time. */
export type MeetingExtras = {
  body: string;
  internalNotes: string;
  companyIds: string[];
  dealIds: string[];
};

export const noExtras: MeetingExtras = { body: '', internalNotes: '', companyIds: [], dealIds: [] };

/** As the functions take them: no text where none was entered. */
export function extrasToSend({ body, internalNotes, companyIds, dealIds }: MeetingExtras) {
  return {
    companyIds,
    dealIds,
    ...(body.trim() !== '' && { body }),
    ...(internalNotes.trim() !== '' && { internalNotes }),
  };
}

type MeetingExtrasFieldsProps = {
  name: string;
  extras: MeetingExtras;
  options: GetMeetingOptionsData;
  bodyHelp?: string;
  onChange: (extras: Partial<MeetingExtras>) => void;
};

/** Description, internal notes, and the records it is also for. */
export function MeetingExtrasFields(props: MeetingExtrasFieldsProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { name, extras, options, bodyHelp, onChange } = props;
  const related = [
    { part: 'companies', ids: 'companyIds' },
    { part: 'deals', ids: 'dealIds' },
  ] as const;
  return (
    <>
      <TextArea
        label={words.description}
        name={`${name}-body`}
        {...(bodyHelp !== undefined && { description: bodyHelp })}
        rows={3}
        value={extras.body}
        onInput={(body) => {
          onChange({ body });
        }}
      />
      <TextArea
        label={words.internalNotes}
        name={`${name}-notes`}
        description={words.internalNotesHelp}
        rows={3}
        value={extras.internalNotes}
        onInput={(internalNotes) => {
          onChange({ internalNotes });
        }}
      />
      {related.map(
        ({ part, ids }) =>
          options[part].length > 0 && (
            <ToggleGroup
              key={part}
              toggleType="checkboxList"
              name={`${name}-${part}`}
              label={ways.related[part]}
              value={extras[ids]}
              options={options[part].map((one) => ({ value: one.id, label: one.name ?? one.id }))}
              onChange={(chosen) => {
                onChange({ [ids]: chosen });
              }}
            />
          ),
      )}
    </>
  );
}
