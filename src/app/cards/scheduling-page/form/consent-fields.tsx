import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { Checkbox, Flex, Text } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';
import type { Problems } from './booking-entry.ts';

type ConsentFieldsProps = {
  consent: NonNullable<GetAvailabilityData['consent']>;
  ticked: Record<string, boolean>;
  problems: Problems;
  attendeeName: string;
  onTick: (communicationTypeId: string, isTicked: boolean) => void;
};

/** The page's wording as it stands; what is ticked is what the rep ticked. */
export function ConsentFields(props: ConsentFieldsProps) {
  const { words } = useBookingTexts();
  const { consent, ticked, problems, attendeeName, onTick } = props;
  return (
    <Flex direction="column" gap="sm">
      <Text format={{ fontWeight: 'demibold' }}>{words.consent}</Text>
      {consent.texts.map((text) => (
        <Text key={text} variant="microcopy">
          {text}
        </Text>
      ))}
      {consent.checkboxes.length > 0 && <Text>{words.consentHelp(attendeeName)}</Text>}
      {consent.checkboxes.map(({ communicationTypeId: id, label, isRequired }) => (
        <Checkbox
          key={id}
          name={`booking-consent-${id}`}
          checked={ticked[id] === true}
          description={problems[`consents.${id}`] ?? (isRequired ? words.required : '')}
          onChange={(isTicked) => {
            onTick(id, isTicked);
          }}
        >
          {label}
        </Checkbox>
      ))}
    </Flex>
  );
}
