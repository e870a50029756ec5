import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { marked } from '../../booking/marked.ts';
import { useBookingTexts } from '../booking-texts.ts';
import type { Problems } from './booking-entry.ts';

type ConsentFieldsProps = {
  consent: NonNullable<GetAvailabilityData['consent']>;
  ticked: Record<string, boolean>;
  problems: Problems;
  attendeeName: string;
  onTick: (ticked: Record<string, boolean>) => void;
};

/** The page's wording as it stands; what is ticked is what the rep ticked. A group, because only it can be wrong. */
export function ConsentFields(props: ConsentFieldsProps) {
  const { words } = useBookingTexts();
  const { consent, ticked, problems, attendeeName, onTick } = props;
  const { texts, checkboxes } = consent;
  const problem = Object.entries(problems).find(([path]) => path.startsWith('consents'))?.[1];
  const wordings = texts.map((text) => (
    <Text key={text} variant="microcopy">
      {text}
    </Text>
  ));
  return (
    <Flex direction="column" gap="xs">
      {wordings}
      {checkboxes.length > 0 && (
        <ToggleGroup
          toggleType="checkboxList"
          label={words.consent}
          name="booking-consent"
          required={checkboxes.some(({ isRequired }) => isRequired)}
          tooltip={words.consentHelp(attendeeName)}
          value={checkboxes.flatMap(({ communicationTypeId: id }) => (ticked[id] ? [id] : []))}
          options={checkboxes.map(({ communicationTypeId, label, isRequired }) => ({
            value: communicationTypeId,
            label: label || words.consent,
            ...(isRequired && checkboxes.length > 1 && { description: words.required }),
          }))}
          {...marked(problem)}
          onChange={(ids) => {
            onTick(Object.fromEntries(ids.map((id) => [id, true])));
          }}
        />
      )}
    </Flex>
  );
}
