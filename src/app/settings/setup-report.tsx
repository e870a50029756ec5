import type { SetupReport as Report } from '@app/contracts/setup/check-setup';
import { Flex } from '@hubspot/ui-extensions';
import { FindingTile } from './finding-tile.tsx';
import type { Finding } from './finding-messages.ts';
import { OutcomeLists } from './outcome-lists.tsx';
import { PassedList } from './passed-list.tsx';
import { SetupSummary } from './setup-summary.tsx';
import { UnknownTile } from './unknown-tile.tsx';
import type { Words } from './messages/messages.ts';

/** The worst first, what is as it should be last and folded. */
export function SetupReport({ report, words }: { report: Report; words: Words }) {
  const { findings, outcomeLists } = report;
  const withStatus = (status: Finding['status']): Finding[] =>
    findings.filter((finding) => finding.status === status);
  const troubles = [...withStatus('fail'), ...withStatus('warn')];
  const passed = withStatus('pass');
  return (
    <Flex direction="column" gap="sm">
      <SetupSummary findings={findings} words={words} />
      {troubles.map((finding) => (
        <FindingTile key={finding.id} finding={finding} words={words} />
      ))}
      {byReason(withStatus('unknown')).map((group) => (
        <UnknownTile key={group[0].reason} findings={group} words={words} />
      ))}
      <OutcomeLists lists={outcomeLists} words={words} />
      {passed.length > 0 && <PassedList findings={passed} words={words} />}
    </Flex>
  );
}

function byReason(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.reason);
    if (group === undefined) groups.set(finding.reason, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
