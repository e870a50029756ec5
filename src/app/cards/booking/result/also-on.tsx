import type { associateItem } from '@app/contracts/associate-item';
import type { ItemRef } from '@app/domain/agenda-item';
import type { AppError } from '@app/domain/app-error';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { asAppError } from '../../load-state.ts';
import { problemText } from '../../problem-text.ts';
import type { BookingHost } from '../booking-host.ts';
import type { OtherRecord } from '../booking-record.ts';
import { useBookingTexts } from '../booking-texts.ts';

type AlsoOnProps = {
  on: OtherRecord;
  items: readonly ItemRef[];
  host: BookingHost;
  onDone?: () => void;
};

/**
 * Puts what was just made for a contact on the record the card sits on as well, and says what became of
 * that. Asking again for what is there already changes nothing.
 */
export function AlsoOn({ on, items, host, onDone }: AlsoOnProps) {
  const { words } = useBookingTexts();
  const [isDone, setIsDone] = useState(false);
  const [isBusy, setIsBusy] = useState(true);
  // Stays while it is tried again, so that the button keeps its place.
  const [error, setError] = useState<AppError | null>(null);
  const isRunning = useRef(false);
  const record = words.thisRecord[on.objectTypeId];

  const notAlsoOn = (failure: AppError): string =>
    words.notAlsoOn(record, problemText(words, failure));

  const associate = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsBusy(true);
    try {
      for (const { kind, id } of items) {
        await callFunction<typeof associateItem>('associate-item', {
          record: on,
          item: { kind, id },
        });
      }
      setIsDone(true);
      // The first time it goes with what was announced already.
      if (error !== null) host.addAlert({ type: 'success', message: words.alsoOn(record) });
      host.refreshObjectProperties();
      onDone?.();
    } catch (thrown) {
      const refusal = asAppError(thrown);
      setError(refusal);
      host.addAlert({ type: 'danger', message: notAlsoOn(refusal) });
    }
    isRunning.current = false;
    setIsBusy(false);
  };

  const first = useRef(associate);
  useEffect(() => {
    void first.current();
  }, []);

  if (isDone) return <Text>{words.alsoOn(record)}</Text>;
  if (error === null) return <Text variant="microcopy">{words.saving}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{notAlsoOn(error)}</Text>
      <LoadingButton size="xs" loading={isBusy} onClick={() => void associate()}>
        {words.retry}
      </LoadingButton>
    </Flex>
  );
}
