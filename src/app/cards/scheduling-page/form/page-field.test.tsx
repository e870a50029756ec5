import type { FormField } from '@app/contracts/booking/get-availability';
import { DateInput, Input, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect, it, vi } from 'vitest';
import { LocaleContext } from '@app/card-kit/texts';
import { PageField } from './page-field.tsx';

const texts = {
  language: 'en',
  contactName: 'Ada',
  clocks: { locale: 'en', repZone: 'UTC', contactZone: null },
  now: new Date('2026-11-21T09:00:00Z'),
};
const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

function render(field: Partial<FormField>, value = '', problem?: string) {
  const onChange = vi.fn<(value: string) => void>();
  const card = createRenderer('crm.record.sidebar');
  card.render(
    <LocaleContext.Provider value={texts}>
      <PageField
        field={{
          name: 'x',
          label: 'Label',
          fieldType: 'text',
          isRequired: true,
          options: [],
          ...field,
        }}
        value={value}
        problem={problem}
        onChange={onChange}
      />
    </LocaleContext.Provider>,
  );
  return { card, onChange };
}

it('asks for text where the type is one it does not know', () => {
  const { card, onChange } = render(
    { fieldType: 'something_new' },
    'old',
    'This field is required.',
  );
  const input = card.find(Input);

  input.props.onInput?.('new');

  expect(input.props).toMatchObject({
    label: 'Label',
    required: true,
    value: 'old',
    error: true,
    validationMessage: 'This field is required.',
  });
  expect(onChange).toHaveBeenCalledWith('new');
});

it('offers the page’s options, one or several of them', () => {
  const select = render({ fieldType: 'select', options });
  select.card.find(Select).props.onChange?.('b');
  const several = render({ fieldType: 'checkbox', options }, 'a;b');
  const chooseSeveral = several.card.find(ToggleGroup).props.onChange as (v: string[]) => void;
  chooseSeveral(['b']);
  const radio = render({ fieldType: 'radio', options }, 'a');

  expect(select.card.find(Select).props.options).toEqual(options);
  expect(select.onChange).toHaveBeenCalledWith('b');
  expect(several.card.find(ToggleGroup).props.value).toEqual(['a', 'b']);
  expect(several.onChange).toHaveBeenCalledWith('b');
  expect(radio.card.find(ToggleGroup).props.toggleType).toBe('radioButtonList');
});

it('hands numbers, dates and ticks over as text', () => {
  const number = render({ fieldType: 'number' }, '7');
  number.card.find(Input).props.onInput?.('1.250,5');
  const date = render({ fieldType: 'date' }, '2026-11-24');
  date.card.find(DateInput).props.onChange?.({ year: 2026, month: 0, date: 5, formattedDate: '' });
  const tick = render({ fieldType: 'booleancheckbox' }, 'true');
  const untick = tick.card.find(ToggleGroup).props.onChange as (v: string[]) => void;
  untick([]);
  const long = render({ fieldType: 'textarea' }, 'text');

  expect(number.card.find(Input).props.value).toBe('7');
  expect(number.onChange).toHaveBeenCalledWith('1.250,5');
  expect(date.card.find(DateInput).props.value).toEqual({ year: 2026, month: 10, date: 24 });
  expect(date.onChange).toHaveBeenCalledWith('2026-01-05');
  expect(tick.card.find(ToggleGroup).props.value).toEqual(['true']);
  expect(tick.onChange).toHaveBeenCalledWith('false');
  expect(long.card.find(TextArea).props.value).toBe('text');
});
