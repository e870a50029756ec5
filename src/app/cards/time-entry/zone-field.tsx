import { cityOf, everyNameOf, nameOfZone } from '@app/domain/time/zone-names';
import { Select } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import { useTexts } from '@app/card-kit/texts';

type ZoneFieldProps = {
  name: string;
  zone: string;
  /** The account's own, where HubSpot says it and it is of use. */
  accountZone?: string | undefined;
  /** Without a label, as part of a line. */
  isQuiet?: boolean;
  onChange: (zone: string) => void;
};

/** No zone is called so. */
const otherZone = '';

/** Whose clock is meant: the rep's, the contact's, the account's, or that of any zone. */
export function ZoneField({ name, zone, accountZone, isQuiet, onChange }: ZoneFieldProps) {
  const { words, clocks, contactName } = useTexts();
  const { locale, repZone, contactZone } = clocks;
  const [isSeeking, setIsSeeking] = useState(false);
  // Kept as long as it is the same: every zone of the world crosses to the page only once.
  const options = useMemo(() => {
    if (isSeeking) return everyZone(locale);
    const near: [string | null | undefined, (city: string) => string][] = [
      [repZone, words.myZone],
      [contactZone, (city) => words.zoneOf(contactName, city)],
      [accountZone, words.accountZone],
      [zone, String],
    ];
    const labels = new Map<string, string>();
    for (const [value, label] of near) {
      if (value && !labels.has(value)) labels.set(value, label(cityOf(value)));
    }
    labels.set(otherZone, words.otherZone);
    return [...labels].map(([value, label]) => ({ value, label }));
  }, [isSeeking, locale, repZone, contactZone, accountZone, zone, contactName, words]);
  return (
    <Select
      {...(isQuiet ? { variant: 'transparent' } : { label: words.timesFor })}
      name={name}
      placeholder={isQuiet ? words.timesFor : words.otherZone}
      {...(!isSeeking && { value: zone })}
      options={options}
      onChange={(value) => {
        setIsSeeking(value === otherZone);
        if (value !== otherZone) onChange(String(value));
      }}
    />
  );
}

/**
 * `Kolkata (Calcutta) · India Standard Time`: HubSpot's select searches its labels once there are many. The
 * name of the zone is what finds a city that is not listed.
 */
function everyZone(locale: string): { value: string; label: string }[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ value: zone, label: `${everyNameOf(zone)} · ${nameOfZone(zone, locale)}` }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
