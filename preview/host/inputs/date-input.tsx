import type { DateInputProps } from '@hubspot/ui-extensions';
import { useContext, useRef, useState } from 'react';
import { Calendar, fromUtc, toUtc, type PlainDate } from './calendar.tsx';
import { Field } from './field.tsx';
import { fire } from '../fire.ts';
import { Icon } from '../display/icon.tsx';
import { LocaleContext } from '../locale-context.ts';
import { Popover } from '../overlays/popover.tsx';

function formatDate(value: PlainDate, format: DateInputProps['format'], locale: string): string {
  const day = toUtc(value);
  const withStyle = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
  switch (format) {
    case 'YYYY-MM-DD':
    case 'standard':
      return day.toISOString().slice(0, 10);
    case 'long':
    case 'LL':
      return withStyle({ dateStyle: 'long' });
    case 'medium':
    case 'll':
      return withStyle({ dateStyle: 'medium' });
    default:
      return withStyle({ year: 'numeric', month: '2-digit', day: '2-digit' });
  }
}

function todayHere(): PlainDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth(), date: now.getDate() };
}

/** Months count from 0 in every value, as in the SDK. */
export function DateInput(props: DateInputProps) {
  const locale = useContext(LocaleContext);
  const [own, setOwn] = useState<PlainDate | null | undefined>(props.defaultValue);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const value = props.value ?? own;
  const text = value ? formatDate(value, props.format, locale) : '';

  const pick = (day: PlainDate) => {
    setOwn(day);
    setOpen(false);
    button.current?.focus();
    fire(props.onChange, { ...day, formattedDate: formatDate(day, props.format, locale) });
  };

  return (
    <Field {...props}>
      {({ id, labelId, ...aria }) => (
        <>
          <button
            ref={button}
            id={id}
            type="button"
            className="hs-input hs-select"
            disabled={props.readOnly}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            aria-labelledby={`${labelId} ${id}`}
            aria-describedby={aria['aria-describedby']}
            data-testid={props.testId}
            onFocus={() => value && fire(props.onFocus, value)}
            onBlur={() => value && fire(props.onBlur, value)}
            onClick={() => setOpen(!isOpen)}
          >
            <span>{text || ' '}</span>
            <Icon name="date" />
          </button>
          {isOpen && (
            <Popover anchor={button} onClose={() => setOpen(false)}>
              <Calendar
                value={value}
                today={todayHere()}
                min={props.min}
                max={props.max}
                onPick={pick}
              />
              <button
                type="button"
                className="hs-button hs-button--transparent hs-button--sm"
                onClick={() => pick(fromUtc(toUtc(todayHere())))}
              >
                {props.todayButtonLabel ?? 'Today'}
              </button>
            </Popover>
          )}
        </>
      )}
    </Field>
  );
}
