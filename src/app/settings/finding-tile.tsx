import { AutoGrid, Flex, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { tellFinding, type Finding } from './finding-messages.ts';
import type { Words } from './messages/messages.ts';

const variants = {
  fail: 'danger',
  warn: 'warning',
  unknown: 'default',
  pass: 'success',
} as const satisfies Record<Finding['status'], string>;

/** One thing that is not as it should be: what was tried, what it means, and who fixes it where. */
export function FindingTile({ finding, words }: { finding: Finding; words: Words }) {
  const { title, tried, found, means, fix } = tellFinding(finding, words);
  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Flex justify="between" align="center" gap="sm" wrap>
          <Text format={strong}>{title}</Text>
          <StatusTag variant={variants[finding.status]}>{words.statuses[finding.status]}</StatusTag>
        </Flex>
        <AutoGrid columnWidth={220} flexible gap="md">
          <Part label={words.labels.tried} text={tried} result={found} />
          <Part label={words.labels.means} text={means} />
          <Part label={words.labels.fix} text={fix} />
        </AutoGrid>
      </Flex>
    </Tile>
  );
}

function Part({ label, text, result }: { label: string; text: string; result?: string }) {
  return (
    <Flex direction="column">
      <Text variant="microcopy">{label}</Text>
      <Text>{text}</Text>
      {result !== undefined && <Text format={strong}>{result}</Text>}
    </Flex>
  );
}
