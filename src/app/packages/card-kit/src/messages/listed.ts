import type { ErrorDetails } from '@app/domain/app-error';

/** What the details of an error name, in one line; nothing where they name none. */
export function listed(named: ErrorDetails[string] | undefined): string {
  return [named ?? []].flat().join(', ');
}

/** Why something was refused: what the app's own rule says in the rep's language, or HubSpot's words. */
export function whyRefused(rules: Rules, { rule, reason }: ErrorDetails): string {
  return rules[listed(rule)] ?? listed(reason);
}

/** The same with the property that HubSpot refused; the app's own rules speak for themselves. */
export function refusal(rules: Rules, details: ErrorDetails): string {
  const why = whyRefused(rules, details);
  if (details['rule'] !== undefined) return why;
  return [listed(details['property']), why].filter(Boolean).join(': ');
}

/** What an app may not do, in the words of whoever it is for: a scope that has no name here as HubSpot calls it. */
export function permissions(names: Rules, { scopes }: ErrorDetails): string {
  return listed([scopes ?? []].flat().map((scope) => names[scope] ?? scope));
}

type Rules = Readonly<Record<string, string>>;
