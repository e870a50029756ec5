import type { NumberInputProps } from '@hubspot/ui-extensions';
import { Field } from './field.tsx';
import { fire } from '../fire.ts';
import { useTypedValue } from './use-typed-value.ts';

function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function withinBounds(value: number, { min, max, precision }: NumberInputProps): number {
  const bounded = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value));
  return precision === undefined ? bounded : Number(bounded.toFixed(precision));
}

export function NumberInput(props: NumberInputProps) {
  const { text, type } = useTypedValue(asText(props.value), asText(props.defaultValue) ?? '');
  const commit = (next: string) => {
    const parsed = Number(next);
    if (next.trim() === '' || Number.isNaN(parsed)) return;
    const value = withinBounds(parsed, props);
    type(String(value));
    fire(props.onChange, value);
  };
  const unit = props.formatStyle === 'percentage' ? '%' : undefined;
  return (
    <Field {...props}>
      {({ labelId: _labelId, ...ids }) => (
        <div className="hs-number">
          <input
            className="hs-input"
            inputMode="decimal"
            name={props.name}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            style={{ textAlign: props.textAlign ?? 'left' }}
            data-testid={props.testId}
            value={text}
            onChange={(event) => type(event.target.value)}
            onFocus={() => fire(props.onFocus, Number(text))}
            onBlur={() => {
              commit(text);
              fire(props.onBlur, Number(text));
            }}
            {...ids}
          />
          {unit && <span className="hs-number__unit">{unit}</span>}
        </div>
      )}
    </Field>
  );
}
