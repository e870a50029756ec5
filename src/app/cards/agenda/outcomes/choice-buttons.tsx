import { Dropdown } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import { Answers, type Answer } from '@app/card-kit/views/answers';
import type { OutcomeChoice } from './outcome-choices.ts';

type ChoiceButtonsProps = {
  choices: { likely: OutcomeChoice[]; rest: OutcomeChoice[] };
  /** Further entries of the menu, below the outcomes. */
  others?: Answer[];
  /** In place of the choices, once one was made. */
  instead?: { said: string; answer: Answer } | null;
  onChoose: (choice: OutcomeChoice) => void;
};

/**
 * The two outcomes most often chosen at hand, everything else one click further. They stay
 * enabled while something is saved, so that the keyboard keeps its place; a second press writes nothing.
 */
export function ChoiceButtons({ choices, others = [], instead, onChoose }: ChoiceButtonsProps) {
  const { words } = useAgendaTexts();
  const toAnswer = (choice: OutcomeChoice): Answer => [
    choice.label,
    () => {
      onChoose(choice);
    },
  ];
  if (instead) return <Answers said={instead.said} answers={[instead.answer]} />;
  const entries = [...choices.rest.map(toAnswer), ...others];
  return (
    <Answers answers={choices.likely.map(toAnswer)}>
      {entries.length > 0 && (
        <Dropdown buttonText={words.more} buttonSize="xs" variant="secondary">
          {entries.map(([label, onClick]) => (
            <Dropdown.ButtonItem key={label} onClick={onClick}>
              {label}
            </Dropdown.ButtonItem>
          ))}
        </Dropdown>
      )}
    </Answers>
  );
}
