import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { useState, type ReactElement, type ReactNode } from 'react';

/** What a button says, what it does, whether it stands back behind the others, and what it opens. */
export type Answer = [label: string, onClick: () => void, isQuiet?: boolean, panel?: ReactElement];

/** A second tap where a first one has put another button is none of its own. */
export function unpressed([label, , isQuiet = false]: Answer): Answer {
  return [label, () => undefined, isQuiet];
}

type ActionButtonsProps = {
  /** Before the buttons, in small print. */
  said?: string | undefined;
  answers: Answer[];
  /** After the buttons, in their line. */
  children?: ReactNode;
  /** Never on two lines, where there is room for one. */
  isOneLine?: boolean;
};

/**
 * Buttons of which the one pressed last becomes the first of those that follow: a button that went away
 * would take the keyboard's focus with it.
 */
export function ActionButtons({ said, answers, children, isOneLine = false }: ActionButtonsProps) {
  const shown = answers.map(([label]) => label).join('\n');
  const [held, setHeld] = useState({ shown, first: '0', pressed: '0' });
  const first = held.shown === shown ? held.first : held.pressed;
  if (held.shown !== shown) setHeld({ shown, first, pressed: first });
  const line = (
    <>
      {said && <Text variant="microcopy">{said}</Text>}
      {answers.map(([label, onClick, isQuiet, panel], index) => {
        const key = index === 0 ? first : `${first}.${index}`;
        return (
          <Button
            key={key}
            size="xs"
            variant={isQuiet ? 'transparent' : 'secondary'}
            {...(panel !== undefined && { overlay: panel })}
            onClick={() => {
              setHeld((known) => ({ ...known, pressed: key }));
              onClick();
            }}
          >
            {label}
          </Button>
        );
      })}
      {children}
    </>
  );
  return isOneLine ? (
    <Flex direction="row" gap="xs" align="center" wrap="nowrap">
      {line}
    </Flex>
  ) : (
    <Inline gap="xs" align="center">
      {line}
    </Inline>
  );
}
