import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { useRef, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Field, type FieldProps } from './field.tsx';
import { fire } from '../fire.ts';
import { Icon } from '../display/icon.tsx';
import { OptionList } from './option-list.tsx';
import { Popover } from '../overlays/popover.tsx';

type SelectButtonProps = FieldProps & {
  text: string;
  isPlaceholder: boolean;
  readOnly?: boolean | undefined;
  variant?: 'transparent' | 'input' | undefined;
  testId?: string | undefined;
  /** Text for the button's name when there is no label. */
  fallbackName: string;
  children: (close: () => void) => ReactNode;
};

/** A button that shows the choice and opens a layer to change it: select, multi-select and time input. */
export function SelectButton(props: SelectButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <Field {...props}>
      {({ id, labelId, ...aria }) => (
        <>
          <button
            ref={button}
            id={id}
            type="button"
            className={classNames(
              props.variant === 'transparent' ? 'hs-select--transparent' : 'hs-input',
              'hs-select',
              props.isPlaceholder && 'hs-select--placeholder',
            )}
            disabled={props.readOnly}
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            aria-labelledby={props.label ? `${labelId} ${id}` : undefined}
            aria-label={props.label ? undefined : `${props.fallbackName}: ${props.text}`}
            aria-describedby={aria['aria-describedby']}
            data-testid={props.testId}
            onClick={() => setOpen(!isOpen)}
          >
            <span className="hs-truncate">{props.text}</span>
            <Icon name="downCarat" />
          </button>
          {isOpen && (
            <Popover anchor={button} onClose={() => setOpen(false)} className="hs-menu" matchWidth>
              {props.children(close)}
            </Popover>
          )}
        </>
      )}
    </Field>
  );
}

export function Select(props: SelectProps) {
  const [own, setOwn] = useState(props.value);
  const value = props.value ?? own;
  const chosen = props.options.find((option) => option.value === value);
  const name = props.label ?? props.placeholder ?? props.name ?? 'Select';
  return (
    <SelectButton
      {...props}
      text={chosen?.label ?? props.placeholder ?? 'Select'}
      isPlaceholder={chosen === undefined}
      fallbackName={name}
    >
      {(close) => (
        <OptionList
          label={name}
          options={props.options}
          selected={chosen ? [chosen.value] : []}
          onSearch={(text) => fire(props.onInput, text)}
          onSelect={(next) => {
            setOwn(next);
            fire(props.onChange, next);
            close();
          }}
        />
      )}
    </SelectButton>
  );
}

export function MultiSelect(props: MultiSelectProps) {
  const [own, setOwn] = useState(props.value ?? []);
  const value = props.value ?? own;
  const labels = props.options.filter((option) => value.includes(option.value));
  const name = props.label ?? props.placeholder ?? props.name ?? 'Select';
  return (
    <SelectButton
      {...props}
      text={labels.map(({ label }) => label).join(', ') || (props.placeholder ?? 'Select')}
      isPlaceholder={labels.length === 0}
      fallbackName={name}
    >
      {() => (
        <OptionList
          label={name}
          options={props.options}
          selected={value}
          isMultiple
          onSelect={(toggled) => {
            const next = value.includes(toggled)
              ? value.filter((one) => one !== toggled)
              : [...value, toggled];
            setOwn(next);
            fire(props.onChange, next);
          }}
        />
      )}
    </SelectButton>
  );
}
