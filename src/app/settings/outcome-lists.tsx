import {
  Accordion,
  Flex,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { strong } from '@app/card-kit/strong';
import { meaningOf, titleOfList, type OutcomeList } from './outcome-messages.ts';
import type { Words } from './messages/messages.ts';

/** What the cards take each outcome for, folded: to be compared with what the account means by it. */
export function OutcomeLists({ lists, words }: { lists: readonly OutcomeList[]; words: Words }) {
  const { title, name, means, hidden, byFile } = words.outcomes;
  if (lists.length === 0) return null;
  return (
    <Accordion title={title} size="sm">
      <Flex direction="column" gap="md">
        {lists.map((list) => (
          <Flex key={titleOfList(list, words)} direction="column" gap="xs">
            <Text format={strong}>{titleOfList(list, words)}</Text>
            <Table>
              <TableHead>
                <TableRow>
                  <TableHeader>{name}</TableHeader>
                  <TableHeader>{means}</TableHeader>
                </TableRow>
              </TableHead>
              <TableBody>
                {list.outcomes.map((outcome) => (
                  <TableRow key={outcome.value}>
                    <TableCell>
                      <Text>{outcome.label}</Text>
                      {!outcome.isOffered && <Text variant="microcopy">{hidden}</Text>}
                    </TableCell>
                    <TableCell>
                      <StatusTag variant={outcome.category === 'other' ? 'warning' : 'default'}>
                        {meaningOf(outcome, words)}
                      </StatusTag>
                      {outcome.isDecided && <Text variant="microcopy">{byFile}</Text>}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
