import type {
  CurrencyInputProps,
  NumberInputProps,
  StepperInputProps,
} from '@hubspot/ui-extensions';
import { Field } from './field.tsx';
import { fire } from '../fire.ts';
import { useTypedValue } from './use-typed-value.ts';

type AnyNumberProps = NumberInputProps & { stepSize?: number; unit?: string; hasSteps?: boolean };

function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function withinBounds(value: number, { min, max, precision }: AnyNumberProps): number {
  const bounded = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value));
  return precision === undefined ? bounded : Number(bounded.toFixed(precision));
}

export function NumberInput(props: AnyNumberProps) {
  const { text, type } = useTypedValue(asText(props.value), asText(props.defaultValue) ?? '');
  const commit = (next: string) => {
    const parsed = Number(next);
    if (next.trim() === '' || Number.isNaN(parsed)) return;
    const value = withinBounds(parsed, props);
    type(String(value));
    fire(props.onChange, value);
  };
  const step = (by: number) => commit(String((Number(text) || 0) + by));
  const unit = props.unit ?? (props.formatStyle === 'percentage' ? '%' : undefined);
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
          {props.hasSteps && (
            <>
              <button
                type="button"
                aria-label="Decrease"
                onClick={() => step(-(props.stepSize ?? 1))}
              >
                −
              </button>
              <button type="button" aria-label="Increase" onClick={() => step(props.stepSize ?? 1)}>
                +
              </button>
            </>
          )}
        </div>
      )}
    </Field>
  );
}

export function StepperInput(props: StepperInputProps) {
  return <NumberInput {...props} hasSteps />;
}

export function CurrencyInput({ currency, ...props }: CurrencyInputProps) {
  return <NumberInput {...props} unit={currency ?? 'USD'} />;
}
