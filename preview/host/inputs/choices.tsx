import type { CheckboxProps, ToggleGroupProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import { fire } from '../fire.ts';
import { shortSize } from '../sizes.ts';

type ChoiceProps = CheckboxProps & {
  type: 'checkbox' | 'radio';
};

function Choice(props: ChoiceProps) {
  const [own, setOwn] = useState(props.initialIsChecked ?? false);
  const descriptionId = useId();
  const { type, children, description, name, value = '' } = props;
  const size = shortSize(props.size, 'md');
  return (
    <label
      className={classNames(`hs-choice hs-choice--${size}`, props.inline && 'hs-choice--inline')}
    >
      <input
        type={type}
        name={name}
        value={value}
        checked={props.checked ?? own}
        disabled={props.readOnly}
        aria-label={props['aria-label']}
        aria-describedby={description ? descriptionId : undefined}
        data-testid={props.testId}
        onChange={(event) => {
          setOwn(event.target.checked);
          fire(props.onChange, event.target.checked, value);
        }}
      />
      <span>
        {children}
        {description && (
          <span className="hs-choice__description" id={descriptionId}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}

export function Checkbox(props: CheckboxProps) {
  return <Choice {...props} type="checkbox" />;
}

export function ToggleGroup(props: ToggleGroupProps) {
  const isRadio = props.toggleType === 'radioButtonList';
  const [own, setOwn] = useState(() =>
    props.options.filter((option) => option.initialIsChecked).map((option) => option.value),
  );
  const chosen = props.value === undefined ? own : [props.value].flat();
  const groupName = useId();
  const choose = (value: string, isChecked: boolean) => {
    if (props.toggleType === 'radioButtonList') {
      setOwn([value]);
      fire(props.onChange, value);
      return;
    }
    const next = isChecked ? [...chosen, value] : chosen.filter((one) => one !== value);
    setOwn(next);
    fire(props.onChange, next);
  };
  return (
    <Field {...props}>
      {({ labelId }) => (
        <div
          className={props.inline ? 'hs-choices hs-choices--inline' : 'hs-choices'}
          role={isRadio ? 'radiogroup' : 'group'}
          aria-labelledby={labelId}
          data-testid={props.testId}
        >
          {props.options.map((option) => (
            <Choice
              key={option.value}
              type={isRadio ? 'radio' : 'checkbox'}
              name={isRadio ? groupName : props.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              readOnly={option.readOnly ?? false}
              size={props.size ?? 'md'}
              {...(option.description === undefined ? {} : { description: option.description })}
              onChange={(isChecked) => choose(option.value, isChecked)}
            >
              {option.label}
            </Choice>
          ))}
        </div>
      )}
    </Field>
  );
}
