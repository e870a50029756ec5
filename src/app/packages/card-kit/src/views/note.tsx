import { Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { ActionButtons, type Answer } from './action-buttons.tsx';

export type NoteProps = {
  /** Each in a line of its own. */
  lines?: string[];
  /** What went wrong. */
  alert?: ReactNode;
  /** What was done. */
  said?: string;
  answers?: Answer[];
};

/** A question, what became of it, and the way back: one after the other in the same place. */
export function Note({ lines = [], alert, said, answers = [] }: NoteProps) {
  const hasLine = Boolean(said) || answers.length > 0;
  if (!alert && !hasLine) return null;
  return (
    <Flex direction="column" gap={alert ? 'sm' : 'xs'}>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {alert}
      {hasLine && <ActionButtons said={said} answers={answers} />}
    </Flex>
  );
}
