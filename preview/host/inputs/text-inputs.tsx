import type { InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { useRef, type KeyboardEvent } from 'react';
import { Field } from './field.tsx';
import { fire } from '../fire.ts';
import { Icon } from '../display/icon.tsx';
import { useTypedValue } from './use-typed-value.ts';

type TextProps = Pick<
  InputProps,
  'value' | 'defaultValue' | 'onChange' | 'onInput' | 'onBlur' | 'onFocus'
>;

/** `onInput` with every keystroke; `onChange` when the value is committed, by leaving the field or with Enter. */
function useTextEvents(props: TextProps) {
  const { text, type } = useTypedValue(props.value, props.defaultValue ?? '');
  const committed = useRef(text);
  const commit = () => {
    if (committed.current === text) return;
    committed.current = text;
    fire(props.onChange, text);
  };
  const input = (next: string) => {
    type(next);
    fire(props.onInput, next);
  };
  const clear = () => {
    input('');
    committed.current = '';
    fire(props.onChange, '');
  };
  return {
    clear,
    commit,
    events: {
      value: text,
      onChange: (event: { target: { value: string } }) => input(event.target.value),
      onFocus: () => fire(props.onFocus, text),
      onBlur: () => {
        commit();
        fire(props.onBlur, text);
      },
    },
  };
}

function commitOnEnter(commit: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
  };
}

export function Input(props: InputProps) {
  const { events, commit } = useTextEvents(props);
  return (
    <Field {...props}>
      {({ labelId: _labelId, ...ids }) => (
        <input
          className="hs-input"
          type={props.type ?? 'text'}
          name={props.name}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          data-testid={props.testId}
          onKeyDown={commitOnEnter(commit)}
          {...events}
          {...ids}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const { events } = useTextEvents(props);
  return (
    <Field {...props}>
      {({ labelId: _labelId, ...ids }) => (
        <textarea
          className="hs-input hs-input--area"
          name={props.name}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          rows={props.rows ?? 3}
          cols={props.cols}
          maxLength={props.maxLength}
          style={{ resize: props.resize ?? 'both' }}
          data-testid={props.testId}
          {...events}
          {...ids}
        />
      )}
    </Field>
  );
}

export function SearchInput(props: SearchInputProps) {
  const { events, commit, clear } = useTextEvents(props);
  return (
    <Field {...props}>
      {({ labelId: _labelId, ...ids }) => (
        <div className="hs-search">
          <input
            className="hs-input"
            type="search"
            name={props.name}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            aria-label={props.label ? undefined : (props.placeholder ?? 'Search')}
            data-testid={props.testId}
            onKeyDown={commitOnEnter(commit)}
            {...events}
            {...ids}
          />
          {events.value !== '' && props.clearable !== false ? (
            <button type="button" className="hs-search__clear" aria-label="Clear" onClick={clear}>
              ×
            </button>
          ) : (
            <Icon name="search" />
          )}
        </div>
      )}
    </Field>
  );
}
