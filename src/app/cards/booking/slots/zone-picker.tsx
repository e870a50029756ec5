import { searchZones } from '@app/domain/zone-names';
import { Button, Flex, SearchInput, Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { cityOf } from '../../clock/clocks.ts';
import { useBookingTexts } from '../booking-texts.ts';

type ZonePickerProps = {
  zone: string;
  /** The account's own; undefined where HubSpot does not say. */
  accountZone: string | undefined;
  onChange: (zone: string) => void;
};

const another = '?';
const shownMatches = 6;

/** Whose clock the slots are shown on: the rep's, the contact's, the account's, or that of any zone. */
export function ZonePicker({ zone, accountZone, onChange }: ZonePickerProps) {
  const { words, clocks, contactName } = useBookingTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const { repZone, contactZone } = clocks;
  const labels = new Map([[repZone, words.myZone(cityOf(repZone))]]);
  const offer = (candidate: string | null | undefined, label: (city: string) => string): void => {
    if (!candidate || labels.has(candidate)) return;
    labels.set(candidate, label(cityOf(candidate)));
  };
  offer(contactZone, (city) => words.zoneOf(contactName, city));
  offer(accountZone, words.accountZone);
  offer(zone, () => zone.replaceAll('_', ' '));
  const found = typed?.trim()
    ? searchZones(typed, Intl.supportedValuesOf('timeZone'), shownMatches)
    : null;

  return (
    <Flex direction="column" gap="xs">
      <Select
        label={words.timesFor}
        name="booking-zone"
        value={typed === null ? zone : another}
        options={[
          ...[...labels].map(([value, label]) => ({ value, label })),
          { value: another, label: words.otherZone },
        ]}
        onChange={(value) => {
          setTyped(value === another ? '' : null);
          if (value !== another) onChange(String(value));
        }}
      />
      {typed !== null && (
        <SearchInput
          label={words.findZone}
          name="booking-zone-search"
          value={typed}
          onInput={setTyped}
        />
      )}
      {found?.length === 0 && <Text variant="microcopy">{words.noZone}</Text>}
      {found !== null && found.length > 0 && (
        <Flex direction="row" gap="xs" wrap>
          {found.map((candidate) => (
            <Button
              key={candidate}
              size="xs"
              onClick={() => {
                setTyped(null);
                onChange(candidate);
              }}
            >
              {candidate.replaceAll('_', ' ')}
            </Button>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
