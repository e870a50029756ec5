import { Dropdown } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useAgendaTexts } from '../agenda-texts.ts';
import { ActionButtons, type Answer } from '@app/card-kit/views/action-buttons';

type ChoiceButtonsProps = {
  /** What is chosen most often. */
  likely: Answer[];
  /** Everything else. */
  rest: Answer[];
  children?: ReactNode;
};

/**
 * The two outcomes most often chosen at hand, everything else one click further. They stay
 * enabled while something is saved, so that the keyboard keeps its place; a second press writes nothing.
 */
export function ChoiceButtons({ likely, rest, children }: ChoiceButtonsProps) {
  const { words } = useAgendaTexts();
  return (
    <ActionButtons answers={likely}>
      {rest.length > 0 && (
        <Dropdown buttonText={words.otherOutcome} buttonSize="xs" variant="secondary">
          {rest.map(([label, onClick]) => (
            <Dropdown.ButtonItem key={label} onClick={onClick}>
              {label}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
      {children}
    </ActionButtons>
  );
}
