import { Select } from '@hubspot/ui-extensions';
import { marked } from '../../marked.ts';

type ChoiceProps<Value extends string> = {
  name: string;
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  problem?: string | false | undefined;
  onChoose: (value: Value) => void;
};

/** One of several values, each known by its text. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { options, problem, onChoose, ...select } = props;
  return (
    <Select
      {...select}
      {...marked(problem)}
      options={options}
      onChange={(chosen) => {
        const option = options.find(({ value }) => value === chosen);
        if (option !== undefined) onChoose(option.value);
      }}
    />
  );
}
