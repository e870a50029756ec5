import type { ApiVersion } from './paths.ts';

/**
 * The month in which HubSpot's support of a version ends, as `YYYY-MM`: eighteen months after it came out.
 * The numbered versions lost it when 2026-09 came out; they go on answering for a time HubSpot does not
 * promise ("Developer platform and API versioning" of HubSpot's documentation).
 */
export const supportEnds: Record<ApiVersion, string> = {
  v3: '2026-09',
  '2026-03': '2027-09',
  '2026-09': '2028-03',
};
