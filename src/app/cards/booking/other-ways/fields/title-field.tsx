import { Input } from '@hubspot/ui-extensions';
import { useWayWords } from '../way-words.ts';

type TitleFieldProps = {
  name: string;
  label: string;
  value: string;
  /** Marks it where it is empty. */
  isTried: boolean;
  onChange: (title: string) => void;
};

export function TitleField({ name, label, value, isTried, onChange }: TitleFieldProps) {
  const ways = useWayWords();
  const isWrong = isTried && value.trim() === '';
  return (
    <Input
      label={label}
      name={name}
      required
      value={value}
      error={isWrong}
      {...(isWrong && { validationMessage: ways.titleMissing })}
      onInput={onChange}
    />
  );
}
