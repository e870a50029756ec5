import { Alert, Text } from '@hubspot/ui-extensions';
import type { Finding } from './finding-messages.ts';
import type { Words } from './messages/messages.ts';

type SetupSummaryProps = { findings: readonly Finding[]; words: Words };

/** The whole in one sentence, and what else there is in the next. */
export function SetupSummary({ findings, words }: SetupSummaryProps) {
  const count = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  const [failed, warned, unknown] = [count('fail'), count('warn'), count('unknown')];
  const sentences = [
    failed > 0 && words.keeping(failed),
    warned > 0 && words.couldBeBetter(warned),
    unknown > 0 && words.notChecked(unknown),
  ].filter((sentence) => sentence !== false);
  const isUsable = failed === 0 && unknown === 0;
  const [title, ...rest] = isUsable ? [words.allWell, ...sentences] : sentences;
  return (
    <Alert
      title={title ?? words.allWell}
      variant={failed > 0 ? 'danger' : unknown > 0 ? 'warning' : 'success'}
    >
      {rest.length > 0 && <Text>{rest.map((sentence) => `${sentence}.`).join(' ')}</Text>}
    </Alert>
  );
}
