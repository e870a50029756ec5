import type { OtherRecordRef } from '@app/contracts/record';
import type { associateItem } from '@app/contracts/associate-item';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { callFunction } from '../../call-function.ts';
import { problemText } from '../../problem-text.ts';
import type { BookingHost } from '../booking-host.ts';
import { useBookingTexts } from '../booking-texts.ts';
import { useWrite } from '../use-write.ts';

type AlsoOnProps = { on: OtherRecordRef; meetingId: string; host: BookingHost; onDone: () => void };

/**
 * Puts what was booked for a contact on the record the card sits on as well, because a scheduling page knows
 * contacts only, and says what became of that. Asking again for what is there already changes nothing.
 */
export function AlsoOn({ on, meetingId, host, onDone }: AlsoOnProps) {
  const { words } = useBookingTexts();
  const { isBusy, error, run } = useWrite();
  const [isDone, setIsDone] = useState(false);
  const record = words.thisRecord[on.objectTypeId];
  const failure = error && words.notAlsoOn(record, problemText(words, error));

  const associate = () =>
    run(async () => {
      await callFunction<typeof associateItem>('associate-item', {
        record: on,
        item: { kind: 'meeting', id: meetingId },
      });
      setIsDone(true);
      // The first time it goes with what was announced already.
      if (failure !== null) host.addAlert({ type: 'success', message: words.alsoOn(record) });
      host.refreshObjectProperties();
      onDone();
    });

  const first = useRef(associate);
  useEffect(() => {
    void first.current();
  }, []);
  useEffect(() => {
    if (failure !== null) host.addAlert({ type: 'danger', message: failure });
  }, [failure, host]);

  if (isDone) return <Text>{words.alsoOn(record)}</Text>;
  if (failure === null) return <Text variant="microcopy">{words.saving}</Text>;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text>{failure}</Text>
      <LoadingButton size="xs" loading={isBusy} onClick={() => void associate()}>
        {words.retry}
      </LoadingButton>
    </Flex>
  );
}
