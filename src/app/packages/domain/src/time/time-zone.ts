/**
 * The IANA zone behind one of HubSpot's time zone options (`america_slash_new_york`,
 * `africa_slash_porto_hyphen_novo`, `eire`), also where the value already is an IANA name.
 * Undefined for anything that names no zone: a zone is never guessed.
 */
export function timeZoneFromHubSpot(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined || value.trim() === '') return undefined;
  const name = value.trim().replaceAll('_slash_', '/').replaceAll('_hyphen_', '-');
  // An offset such as +05:00 is accepted by Intl but follows no daylight saving: not a zone.
  if (!/^[a-z]/i.test(name)) return undefined;
  return resolved(name);
}

/** A zone as it is named, or null where this runtime knows none of that name: a browser may be older than a function. */
export function knownZone(name: string | null | undefined): string | null {
  return name && resolved(name) !== undefined ? name : null;
}

function resolved(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
