import { Button, Dropdown, Inline } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { OutcomeChoice } from './outcome-choices.ts';

type ChoiceButtonsProps = {
  choices: { likely: OutcomeChoice[]; rest: OutcomeChoice[] };
  /** Further entries of the menu, below the outcomes. */
  others?: { label: string; onClick: () => void }[];
  onChoose: (choice: OutcomeChoice) => void;
};

/**
 * The two outcomes most often chosen at hand, everything else one click further. They stay
 * enabled while something is saved, so that the keyboard keeps its place; a second press writes nothing.
 */
export function ChoiceButtons({ choices, others = [], onChoose }: ChoiceButtonsProps) {
  const { words } = useAgendaTexts();
  const entries = [
    ...choices.rest.map((choice) => ({
      label: choice.label,
      onClick: () => {
        onChoose(choice);
      },
    })),
    ...others,
  ];
  return (
    <Inline gap="xs">
      {choices.likely.map((choice) => (
        <Button
          key={choice.label}
          size="xs"
          onClick={() => {
            onChoose(choice);
          }}
        >
          {choice.label}
        </Button>
      ))}
      {entries.length > 0 && (
        <Dropdown buttonText={words.more} buttonSize="xs" variant="secondary">
          {entries.map(({ label, onClick }) => (
            <Dropdown.ButtonItem key={label} onClick={onClick}>
              {label}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
    </Inline>
  );
}
