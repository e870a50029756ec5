import type { associateItem } from '@app/contracts/associate-item';
import type { getItem } from '@app/contracts/get-item';
import { itemKey, type ItemRef } from '@app/domain/agenda-item';
import { Alert, Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { callFunction } from '@app/card-kit/call-function';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { isAnswerLost } from '@app/card-kit/write/is-answer-lost';
import { asAppError } from '@app/card-kit/load/load-state';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';
import { cardRecord } from '../../booking-record.ts';
import { BothClocks } from '../fields/both-clocks.tsx';
import { UndoMade } from '../made/made-note.tsx';
import type { Item } from '../made/use-made.ts';
import { useWrite } from '../../use-write.ts';
import { useWayWords } from '../way-words.ts';
import type { Way } from '../way.ts';

/** One item that was found, with the button that puts it on the record, or takes it off again. */
export function FoundItem({ way: { record, made }, item }: { way: Way; item: Item }) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { isBusy, error, run } = useWrite();
  /** Whether an attempt came through; settled once it is known that it did not. */
  const [doubt, setDoubt] = useState<'open' | 'settled'>();
  const { kind, id, start, end } = item;
  const key = `associated ${itemKey(item)}`;
  const entry = made.entries.find((one) => one.key === key && one.isUndone !== true);
  const title = titleOf(item, words);

  const asked = { record: cardRecord(record), item: { kind, id } };
  /** What was only found there may be somebody else's work: an undo leaves it. */
  const add = (items: ItemRef[]): void => {
    made.add({
      key,
      title,
      done: ways.associate.associated(title),
      times: start === null ? [] : [{ start, end }],
      undo: 'disassociate',
      items,
    });
  };
  const associate = () =>
    run(async () => {
      setDoubt(undefined);
      try {
        await callFunction<typeof associateItem>('agenda/associate-item', asked);
        add([asked.item]);
      } catch (thrown) {
        if (isAnswerLost(asAppError(thrown))) setDoubt('open');
        throw thrown;
      }
    });
  const look = () =>
    run(async () => {
      try {
        await callFunction<typeof getItem>('agenda/get-item', asked);
        add([]);
      } catch (thrown) {
        if (asAppError(thrown).code !== 'NOT_ASSOCIATED') throw thrown;
        setDoubt('settled');
      }
    });
  const isInDoubt = doubt === 'open';

  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        {start === null ? <Text>{words.noDate}</Text> : <BothClocks start={start} end={end} />}
        <Text variant="microcopy">
          {[words.kinds[kind], item.owner?.name, item.outcome?.label].filter(Boolean).join(' · ')}
        </Text>
      </Flex>
      {isInDoubt && <ErrorAlert error={{ code: 'OUTCOME_UNKNOWN' }} />}
      {error !== null && !(isInDoubt && isAnswerLost(error)) && <ErrorAlert error={error} />}
      {doubt === 'settled' && <Alert title={ways.associate.notAdded} variant="warning" />}
      {entry === undefined ? (
        <Flex direction="row">
          <LoadingButton
            size="xs"
            loading={isBusy}
            onClick={() => void (isInDoubt ? look() : associate())}
          >
            {isInDoubt ? words.lookAgain : ways.associate.associate}
          </LoadingButton>
        </Flex>
      ) : (
        <Flex direction="row" align="center" gap="sm" wrap>
          <StatusTag variant="success">{ways.associate.isAssociated}</StatusTag>
          <UndoMade entry={entry} made={made} />
        </Flex>
      )}
    </Flex>
  );
}
