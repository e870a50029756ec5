import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { tellFinding, type Finding } from './finding-messages.ts';
import type { Words } from './messages/messages.ts';

/** What is as it should be, folded: an admin looks here only to see what was checked. */
export function PassedList({ findings, words }: { findings: readonly Finding[]; words: Words }) {
  return (
    <Accordion title={words.allAsItShould(findings.length)} size="sm">
      <Flex direction="column" gap="sm">
        {findings.map((finding) => {
          const { title, tried, found, means } = tellFinding(finding, words);
          return (
            <Flex key={finding.id} direction="column">
              <Text format={strong}>{title}</Text>
              <Text>{`${tried} ${found} ${means}`}</Text>
            </Flex>
          );
        })}
      </Flex>
    </Accordion>
  );
}
