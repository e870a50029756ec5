import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';

type CopiesQuestionProps = {
  question: string;
  withoutLabel: string;
  onAnswer: (withCopies: boolean) => void;
  onCancel: () => void;
};

/** Asked before an outcome is set on a row that stands for several records of the same meeting. */
export function CopiesQuestion({
  question,
  withoutLabel,
  onAnswer,
  onCancel,
}: CopiesQuestionProps) {
  const { words } = useAgendaTexts();
  return (
    <Flex direction="column" gap="xs">
      <Text>{question}</Text>
      <Inline gap="xs">
        <Button
          size="xs"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {words.withCopies}
        </Button>
        <Button
          size="xs"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {withoutLabel}
        </Button>
        <Button size="xs" variant="transparent" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Inline>
    </Flex>
  );
}
