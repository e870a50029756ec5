import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { classNames } from '../class-names.ts';
import { fire } from '../fire.ts';

export function StepIndicator(props: StepIndicatorProps) {
  const { stepNames, currentStep = 0, direction = 'horizontal', variant = 'default' } = props;
  return (
    <ol
      className={classNames(
        `hs-steps hs-steps--${direction}`,
        variant !== 'default' && 'hs-steps--compact',
      )}
      data-testid={props.testId}
    >
      {stepNames.map((name, index) => (
        <li
          key={name}
          className={index < currentStep ? 'hs-steps__step hs-steps__step--done' : 'hs-steps__step'}
          aria-current={index === currentStep ? 'step' : undefined}
        >
          <button
            type="button"
            disabled={!props.onClick}
            onClick={() => fire(props.onClick, index)}
          >
            <span className="hs-steps__circle" aria-hidden="true" />
            <span className="hs-steps__name">{name}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
