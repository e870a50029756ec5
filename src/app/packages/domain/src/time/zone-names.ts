/**
 * Cities that are called otherwise today than the zone is, by the last part of its name. V8 lists most zones by
 * the name they had first, Firefox by the present one.
 */
const cityToday: Record<string, string> = {
  Ashkhabad: 'Ashgabat',
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Chungking: 'Chongqing',
  'Coral Harbour': 'Atikokan',
  Dacca: 'Dhaka',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  'Ho Chi Minh': 'Ho Chi Minh City',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Macao: 'Macau',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Thimbu: 'Thimphu',
  Truk: 'Chuuk',
  'Ujung Pandang': 'Makassar',
  'Ulan Bator': 'Ulaanbaatar',
};

const area = /^(africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific)\//i;
const ofNoPlace = /^(?:etc\/)?(?:gmt|utc|uct|zulu|universal|greenwich)(?:([+-]?)0*([1-9]\d*)?)$/i;

/**
 * What people call a zone: `New York` for `America/New_York`, `Kolkata` for `Asia/Calcutta`. One of no place is
 * called by its clock, `UTC−5` for `Etc/GMT+5`, which counts the other way; any other as its region calls it.
 */
export function cityOf(timeZone: string): string {
  const [isFixed, sign, hours] = ofNoPlace.exec(timeZone) ?? [];
  if (isFixed) return hours ? `UTC${sign === '-' ? '+' : '−'}${hours}` : 'UTC';
  if (!area.test(timeZone)) return nameOfZone(timeZone, 'en');
  const city = lastPartOf(timeZone);
  return cityToday[city] ?? city;
}

/** The same with the name the zone has had or has elsewhere: `Kolkata (Calcutta)`. */
export function everyNameOf(timeZone: string): string {
  const city = cityOf(timeZone);
  const former = Object.keys(cityToday).filter((old) => cityToday[old] === city);
  const others = former.filter((old) => !city.startsWith(old));
  return others.length === 0 ? city : `${city} (${others.join(', ')})`;
}

/** `India Standard Time`; the zone itself where it is none that the runtime knows. */
export function nameOfZone(timeZone: string, locale: string): string {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === 'timeZoneName' ? [value] : []))
      .join('');
  } catch {
    return timeZone;
  }
}

function lastPartOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
