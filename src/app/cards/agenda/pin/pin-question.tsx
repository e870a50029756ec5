import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { PinEntry } from './use-pin-entry.ts';

type PinQuestionProps = { entry: PinEntry; pinnedTitle: string | null };

/** Asked before a pin replaces another one: a record has only one. */
export function PinQuestion({ entry, pinnedTitle }: PinQuestionProps) {
  const { words } = useAgendaTexts();
  return (
    <Flex direction="column" gap="xs">
      <Text>{pinnedTitle === null ? words.pinQuestionOther : words.pinQuestion(pinnedTitle)}</Text>
      <Inline gap="xs">
        <Button size="xs" onClick={entry.confirm}>
          {words.replacePin}
        </Button>
        <Button size="xs" variant="transparent" onClick={entry.cancel}>
          {words.cancel}
        </Button>
      </Inline>
    </Flex>
  );
}
