import type { agendaItem } from '@app/contracts/agenda-item';
import { Alert, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { InferOutput } from 'valibot';
import { findBooked } from '../../find-booked.ts';
import { ErrorAlert } from '../../../error-alert.tsx';
import { useTexts } from '../../../texts.ts';
import { titleOf } from '../../../title-of.ts';
import { useWrite } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { RecordRef } from '../way.ts';

type Found = InferOutput<typeof agendaItem>;

type LostAnswerProps = {
  record: RecordRef;
  title: string;
  interval: { start: Date; end: Date };
  onFound: (item: Found) => void;
};

/** Looks whether a meeting came into being although nobody said so. */
export function LostAnswer({ record, title, interval, onFound }: LostAnswerProps) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { isBusy, error, run } = useWrite();
  const [other, setOther] = useState<Found | null>();

  const look = () =>
    run(async () => {
      const { start, end } = interval;
      const durationMs = end.getTime() - start.getTime();
      const { meeting } = await findBooked(record, { start, durationMs });
      if (meeting?.title === title.trim()) onFound(meeting);
      else setOther(meeting);
    });

  return (
    <Alert title={ways.lost.title} variant="warning">
      <Flex direction="column" gap="xs" align="start">
        {other === undefined && <Text>{ways.lost.text}</Text>}
        {other && <Text>{ways.lost.other(titleOf(other, words))}</Text>}
        {other !== undefined && <Text>{ways.lost.notFound}</Text>}
        {error !== null && <ErrorAlert error={error} />}
        <LoadingButton size="sm" loading={isBusy} onClick={() => void look()}>
          {words.lookAgain}
        </LoadingButton>
      </Flex>
    </Alert>
  );
}
