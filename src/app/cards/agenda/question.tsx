import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';

type QuestionProps = {
  /** Each in a line of its own. */
  lines: string[];
  /** What a button says, and what it does. */
  answers: [string, () => void][];
  onCancel: () => void;
};

/** Asked beneath the button that raised it, before anything is written. */
export function Question({ lines, answers, onCancel }: QuestionProps) {
  const { words } = useAgendaTexts();
  return (
    <Flex direction="column" gap="xs">
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Inline gap="xs">
        {answers.map(([label, onClick]) => (
          <Button key={label} size="xs" onClick={onClick}>
            {label}
          </Button>
        ))}
        <Button size="xs" variant="transparent" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Inline>
    </Flex>
  );
}
