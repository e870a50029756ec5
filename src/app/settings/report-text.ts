import type { SetupReport } from '@app/contracts/setup/check-setup';
import { withoutPersonalData, type FindingStatus } from '@app/domain/setup-finding';
import { tellFinding, type Finding } from './finding-messages.ts';
import { outcomeLines } from './outcome-messages.ts';
import type { Words } from './messages/messages.ts';

const order: FindingStatus[] = ['fail', 'warn', 'unknown', 'pass'];

/**
 * The report for a support ticket: the worst first, each with the names that are the same in every
 * language. It names the account and what HubSpot calls its requests, and no person.
 */
export function reportText(
  { findings, outcomeLists, checkedAt, calls }: SetupReport,
  words: Words,
  account: { portalId: number; appId?: number | string | undefined },
): string {
  const counts = order.map(
    (status) => `${findings.filter((finding) => finding.status === status).length} ${status}`,
  );
  const app = account.appId === undefined ? '' : `, app ${account.appId}`;
  const sorted = order.flatMap((status) => findings.filter((finding) => finding.status === status));
  return [
    words.report.title,
    `${words.report.account} ${account.portalId}${app}`,
    words.checkedAt(checkedAt.toISOString(), calls),
    counts.join(', '),
    '',
    ...sorted.map((finding) => lineOf(withoutPersonalData(finding), words)),
    ...outcomeLists.flatMap((list) => ['', ...outcomeLines(list, words)]),
  ].join('\n');
}

function lineOf(finding: Finding, words: Words): string {
  const { title, tried, found, means, fix } = tellFinding(finding, words);
  const { reference } = finding.details;
  const name = `[${finding.status}] ${finding.id}/${finding.reason}: ${title}.`;
  const told = reference === undefined ? '' : `${words.report.reference}: ${reference.toString()}`;
  return [name, tried, found, means, fix, told].filter(Boolean).join(' ');
}
