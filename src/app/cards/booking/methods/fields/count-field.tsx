import { NumberInput } from '@hubspot/ui-extensions';

type CountFieldProps = {
  name: string;
  label: string;
  value: number;
  max: number;
  onChange: (count: number) => void;
};

/** A whole number from 1. */
export function CountField(props: CountFieldProps) {
  return <NumberInput {...props} min={1} precision={0} />;
}
