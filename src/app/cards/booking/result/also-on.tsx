import { Text } from '@hubspot/ui-extensions';
import type { WriteFailure } from '@app/card-kit/write/write-failure';
import { useResultTexts } from './result-texts.ts';
import { WriteButton } from '../write-button.tsx';

type AlsoOnProps = {
  /** The record the card sits on, as it is called. */
  record: string;
  /** Why it is not there; null where it is. */
  missing: WriteFailure | null;
  isBusy: boolean;
  onPress: () => void;
  onLook: () => void;
};

/** Whether what was booked for a contact is on the record the card sits on as well. */
export function AlsoOn({ record, missing, ...write }: AlsoOnProps) {
  const { words } = useResultTexts();
  if (missing === null) return <Text>{words.alsoOn(record)}</Text>;
  return (
    <WriteButton
      label={words.retry}
      {...write}
      failure={missing}
      not={words.notAlsoOn(record)}
      lost={words.maybeAlsoOn(record)}
    />
  );
}
