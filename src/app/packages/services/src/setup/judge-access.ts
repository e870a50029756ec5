import type { Finding, FindingId } from '@app/domain/setup-finding';
import type { Attempt } from '../agenda/attempt.ts';
import { blocked, found, isForbidden, unknown } from './finding.ts';
import { errorsOf, type AccountProbes } from './probe-account.ts';

type ScopeFinding = Extract<FindingId, `${string}-read` | `${string}-write` | 'tickets'>;

/** What each finding about a scope is about; the same list the app asks for when it is installed. */
const scopes: Record<ScopeFinding, string> = {
  'contacts-read': 'crm.objects.contacts.read',
  'contacts-write': 'crm.objects.contacts.write',
  'appointments-read': 'crm.objects.appointments.read',
  'appointments-write': 'crm.objects.appointments.write',
  'owners-read': 'crm.objects.owners.read',
  'scheduling-read': 'scheduler.meetings.meeting-link.read',
  'companies-read': 'crm.objects.companies.read',
  'companies-write': 'crm.objects.companies.write',
  'deals-read': 'crm.objects.deals.read',
  'deals-write': 'crm.objects.deals.write',
  tickets: 'tickets',
};

/** Whether HubSpot knows the app, and what it lets it do. */
export function judgeAccess(probes: AccountProbes): Finding[] {
  const findings = [
    judgeScope('contacts-read', probes, probes.withoutEmail),
    judgeScope('contacts-write', probes),
    judgeScope('appointments-read', probes, probes.appointmentProperties),
    judgeScope('appointments-write', probes),
    judgeScope('owners-read', probes, probes.owners),
    judgeScope('scheduling-read', probes, probes.pages),
    judgeScope('companies-read', probes),
    judgeScope('companies-write', probes),
    judgeScope('deals-read', probes),
    judgeScope('deals-write', probes),
    judgeScope('tickets', probes),
  ];
  return [judgeToken(probes), ...findings, judgeInstallation(findings, probes.scopes)];
}

function judgeToken(probes: AccountProbes): Finding {
  const errors = errorsOf(probes);
  const refusal = errors.find(({ code }) => code === 'UNAUTHENTICATED');
  if (refusal !== undefined) {
    const reference = refusal.correlationId;
    return found('token', 'refused', reference === undefined ? {} : { reference });
  }
  const unanswered = errors.filter((error) => blocked('token', error).reason === 'no-answer');
  const [first] = unanswered;
  return first !== undefined && unanswered.length === Object.keys(probes).length
    ? blocked('token', first)
    : found('token', 'accepted');
}

/**
 * A scope to read is judged by a read that needs it. One to write has no such proof: nothing is written
 * here, so it is known only where HubSpot lists what the token may do.
 */
function judgeScope(
  id: ScopeFinding,
  { scopes: listed }: AccountProbes,
  read?: Attempt<unknown>,
): Finding {
  const scope = { scope: scopes[id] };
  if (read?.ok) return found(id, 'granted', scope);
  if (read !== undefined && isForbidden(read.error)) return found(id, 'missing', scope);
  if (listed.ok) return found(id, listed.value.includes(scopes[id]) ? 'granted' : 'missing', scope);
  const cause = read === undefined ? listed.error : read.error;
  const { reason, details } = blocked(id, cause);
  const isTold = reason === 'token-refused' || reason === 'no-answer' || reason === 'rate-limited';
  return isTold ? unknown(id, reason, { ...details, ...scope }) : unknown(id, 'not-told', scope);
}

/** An app keeps the scopes it was installed with: one that is missing now came later. */
function judgeInstallation(findings: readonly Finding[], listed: AccountProbes['scopes']): Finding {
  const missing = findings.filter(({ reason }) => reason === 'missing');
  if (missing.length > 0) {
    const names = missing.flatMap(({ details }) => details['scope'] ?? []);
    return found('installation', 'outdated', { scopes: names });
  }
  if (listed.ok) return found('installation', 'current');
  const { reason, details } = blocked('installation', listed.error);
  return reason === 'token-refused' || reason === 'no-answer' || reason === 'rate-limited'
    ? unknown('installation', reason, details)
    : unknown('installation', 'not-told');
}
