import { Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
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
  const [isPressed, setIsPressed] = useState(false);
  const isThere = missing === null;
  if (isThere && !isPressed) return <Text>{words.alsoOn(record)}</Text>;
  return (
    <WriteButton
      // Once it is there, the button that put it there says so: the focus is on it.
      label={isThere ? words.alsoOn(record) : words.retry}
      {...write}
      onPress={() => {
        setIsPressed(true);
        if (!isThere) write.onPress();
      }}
      failure={missing}
      not={words.notAlsoOn(record)}
      lost={words.maybeAlsoOn(record)}
    />
  );
}
