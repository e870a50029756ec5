import type { FormField } from '@app/contracts/booking/get-availability';
import { longestAnswer } from '@app/domain/longest-answer';
import { DateInput, Input, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { dayInput, dayText } from '../../time-entry/day-input.ts';
import { marked } from '../../booking/marked.ts';
import { useBookingTexts } from '../booking-texts.ts';
import { isTick, ticked } from './booking-entry.ts';

type PageFieldProps = {
  field: FormField;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** One field of the page's own form, as HubSpot's form types have it. */
export function PageField({ field, value, problem, onChange }: PageFieldProps) {
  const { words } = useBookingTexts();
  const { name, label, fieldType, isRequired, options } = field;
  const common = {
    label,
    name: `booking-${name}`,
    required: isRequired,
    ...marked(problem),
  };
  if (options.length > 0) {
    switch (fieldType) {
      case 'checkbox':
        return (
          <ToggleGroup
            {...common}
            toggleType="checkboxList"
            value={ticked(value)}
            options={options}
            onChange={(values) => {
              onChange(values.join(';'));
            }}
          />
        );
      case 'radio':
        return (
          <ToggleGroup
            {...common}
            toggleType="radioButtonList"
            value={value}
            options={options}
            onChange={onChange}
          />
        );
      default:
        return (
          <Select
            {...common}
            value={value}
            options={options}
            onChange={(chosen) => {
              onChange(String(chosen));
            }}
          />
        );
    }
  }
  if (isTick(field)) {
    return (
      <ToggleGroup
        {...common}
        toggleType="checkboxList"
        value={value === 'true' ? ['true'] : []}
        options={[{ value: 'true', label: words.yes }]}
        onChange={(values) => {
          onChange(String(values.length > 0));
        }}
      />
    );
  }
  switch (fieldType) {
    case 'textarea':
      return <TextArea {...common} maxLength={longestAnswer} value={value} onInput={onChange} />;
    case 'date':
      return (
        <DateInput
          {...common}
          {...(/^\d{4}-\d\d-\d\d/.test(value) && { value: dayInput(value) })}
          onChange={(day) => {
            onChange(dayText(day));
          }}
        />
      );
    default:
      return <Input {...common} value={value} onInput={onChange} />;
  }
}
