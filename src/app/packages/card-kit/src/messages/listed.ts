import type { ErrorDetails } from '@app/domain/app-error';

/** What the details of an error name, in one line; nothing where they name none. */
export function listed(named: ErrorDetails[string] | undefined): string {
  return [named ?? []].flat().join(', ');
}

/** What HubSpot refused and why, as far as it says so. */
export function refusal({ property, reason }: ErrorDetails): string {
  return [listed(property), listed(reason)].filter(Boolean).join(': ');
}
