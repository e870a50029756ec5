import type { Paths } from './call.ts';

/** Paths of `/crm/{family}`: the dated ones have the version after the family, v3 before it. */
export function familyPaths(family: string, rest: string): Paths {
  return {
    '2026-03': `/crm/${family}/2026-03${rest}`,
    '2026-09': `/crm/${family}/2026-09${rest}`,
    legacy: `/crm/v3/${family}${rest}`,
  };
}

/** The same for routes whose last undated version is v4. */
export function associationPaths(family: 'objects' | 'associations', rest: string): Paths {
  return { ...familyPaths(family, rest), legacy: `/crm/v4/${family}${rest}` };
}

/** Paths of the scheduler; the undated ones are v3. */
export function schedulerPaths(rest: string): Paths {
  return {
    '2026-03': `/scheduler/2026-03/meetings${rest}`,
    '2026-09': `/scheduler/2026-09/meetings${rest}`,
    legacy: `/scheduler/v3/meetings${rest}`,
  };
}
