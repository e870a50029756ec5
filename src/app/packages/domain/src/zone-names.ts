/** Well-known cities whose zone was renamed. V8 lists the zone by the first name, Firefox by the second. */
const renamedCities: readonly (readonly [string, string])[] = [
  ['Calcutta', 'Kolkata'],
  ['Faeroe', 'Faroe'],
  ['Godthab', 'Nuuk'],
  ['Katmandu', 'Kathmandu'],
  ['Kiev', 'Kyiv'],
  ['Rangoon', 'Yangon'],
  ['Saigon', 'Ho Chi Minh'],
];

const otherNames = new Map(
  renamedCities.flatMap(([old, today]) => [[old, today] as const, [today, old] as const]),
);

/** The city of a zone as its name has it: `New York` for `America/New_York`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** The same with the name the zone has had or has elsewhere: `Calcutta (Kolkata)`. */
export function everyNameOf(timeZone: string): string {
  const city = cityOf(timeZone);
  const other = otherNames.get(city);
  return other === undefined ? city : `${city} (${other})`;
}
