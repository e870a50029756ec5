import type { TimeInputProps } from '@hubspot/ui-extensions';
import { useContext, useState } from 'react';
import { fire } from '../fire.ts';
import { LocaleContext } from '../locale-context.ts';
import { OptionList } from './option-list.tsx';
import { SelectButton } from './select.tsx';

type PlainTime = NonNullable<TimeInputProps['min']>;

const minutesADay = 24 * 60;

function minutesOf({ hours, minutes }: PlainTime): number {
  return hours * 60 + minutes;
}

export function TimeInput(props: TimeInputProps) {
  const locale = useContext(LocaleContext);
  const [own, setOwn] = useState<PlainTime | null | undefined>(props.value ?? props.defaultValue);
  const value = props.value ?? own;
  const format = (minutes: number) =>
    new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
      new Date(minutes * 60_000),
    );

  const interval = props.interval ?? 30;
  const from = props.min ? minutesOf(props.min) : 0;
  const until = props.max ? minutesOf(props.max) : minutesADay - 1;
  const times = new Set<number>(value ? [minutesOf(value)] : []);
  for (let at = from; at <= until; at += interval) times.add(at);
  const options = [...times]
    .sort((one, other) => one - other)
    .map((minutes) => ({ value: minutes, label: format(minutes) }));

  return (
    <SelectButton
      {...props}
      text={value ? format(minutesOf(value)) : ' '}
      isPlaceholder={!value}
      fallbackName={props.label}
    >
      {(close) => (
        <OptionList
          label={props.label}
          options={options}
          selected={value ? [minutesOf(value)] : []}
          onSelect={(minutes) => {
            const next = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
            setOwn(next);
            fire(props.onChange, next);
            close();
          }}
        />
      )}
    </SelectButton>
  );
}
