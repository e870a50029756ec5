import { Flex, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { tellFinding, type Finding } from './finding-messages.ts';
import type { Words } from './messages/messages.ts';

type UnknownTileProps = { findings: readonly [Finding, ...Finding[]]; words: Words };

/** Everything that could not be checked for one and the same reason. */
export function UnknownTile({ findings, words }: UnknownTileProps) {
  const { found, fix } = tellFinding(findings[0], words);
  const titles = findings.map((finding) => words.findings[finding.id].title);
  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Flex justify="between" align="center" gap="sm" wrap>
          <Text format={strong}>{found}</Text>
          <StatusTag variant="default">{words.statuses.unknown}</StatusTag>
        </Flex>
        <Text>{titles.join(' · ')}</Text>
        <Text variant="microcopy">{fix}</Text>
      </Flex>
    </Tile>
  );
}
