import { useId, type ReactNode } from 'react';
import { Icon } from '../display/icon.tsx';

export type FieldProps = {
  label?: string | undefined;
  description?: string | undefined;
  tooltip?: string | undefined;
  required?: boolean | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
};

export type FieldIds = {
  id: string;
  labelId: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  'aria-required': boolean | undefined;
};

/** The frame of every input: label, tooltip and description above it, the validation message below. */
export function Field(props: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const { label, description, tooltip, required, error, validationMessage } = props;
  const describedBy = [description && `${id}-description`, validationMessage && `${id}-message`];
  return (
    <div className={error ? 'hs-field hs-field--error' : 'hs-field'}>
      {label && (
        <div className="hs-field__label">
          <label htmlFor={id} id={`${id}-label`}>
            {label}
            {required && (
              <span className="hs-field__required" aria-hidden="true">
                {' '}
                *
              </span>
            )}
          </label>
          {tooltip && (
            <span className="hs-field__tooltip" title={tooltip}>
              <Icon name="info" screenReaderText={tooltip} />
            </span>
          )}
        </div>
      )}
      {description && (
        <div className="hs-field__description" id={`${id}-description`}>
          {description}
        </div>
      )}
      {props.children({
        id,
        labelId: `${id}-label`,
        'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error || undefined,
        'aria-required': required || undefined,
      })}
      {validationMessage && (
        <div className="hs-field__message" id={`${id}-message`} role={error ? 'alert' : undefined}>
          {validationMessage}
        </div>
      )}
    </div>
  );
}
