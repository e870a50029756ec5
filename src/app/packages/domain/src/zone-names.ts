/**
 * Zones of `zones` (IANA names) that match what somebody types: a city or a region, in any case, with or
 * without accents. The city itself comes first, then cities that begin so, words of cities that begin
 * so, regions that begin so, and names that hold all the words; equals stay in the order of `zones`.
 * A renamed zone is found by both its names, whichever of them the runtime lists.
 */
export function searchZones(query: string, zones: readonly string[], limit: number): string[] {
  const wanted = plainWords(query);
  return zones
    .map((zone) => ({ zone, rank: rankOf(zone, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ zone }) => zone);
}

/** Zones that were renamed. V8 lists them by the first name, Firefox by the second. */
const renamedZones: readonly (readonly [string, string])[] = [
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
];

const otherNames = new Map(
  renamedZones.flatMap(([old, today]) => [
    [old, today],
    [today, old],
  ]),
);

const noMatch = 5;

function rankOf(zone: string, wanted: string): number {
  const otherName = otherNames.get(zone) ?? zone;
  return Math.min(rankOfName(zone, wanted), rankOfName(otherName, wanted));
}

function rankOfName(zone: string, wanted: string): number {
  const city = plainWords(zone.slice(zone.lastIndexOf('/') + 1));
  const name = plainWords(zone);
  if (city === wanted) return 0;
  if (city.startsWith(wanted)) return 1;
  if (` ${city}`.includes(` ${wanted}`)) return 2;
  if (` ${name}`.includes(` ${wanted}`)) return 3;
  return wanted.split(' ').every((word) => name.includes(word)) ? 4 : noMatch;
}

/** Lower case, no accents, and one space for everything that parts words: `Port-au-Prince`, `St_Johns`. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
