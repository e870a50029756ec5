import type { associateItem } from '@app/contracts/agenda/associate-item';
import type { getItem } from '@app/contracts/agenda/get-item';
import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { Alert, Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { callFunction } from '@app/card-kit/call-function';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useWrite } from '@app/card-kit/write/use-write';
import { isInDoubt } from '@app/card-kit/write/write-failure';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';
import { cardRecord } from '../../booking-record.ts';
import { BothClocks } from '../fields/both-clocks.tsx';
import { UndoMade } from '../made/made-note.tsx';
import type { Item } from '../made/use-made.ts';
import { useWayWords } from '../way-words.ts';
import type { Way } from '../way.ts';

/** One item that was found, with the button that puts it on the record, or takes it off again. */
export function FoundItem({ way: { record, made }, item }: { way: Way; item: Item }) {
  const { words } = useTexts();
  const ways = useWayWords();
  const { isBusy, failure, run, check } = useWrite();
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
    run(
      async () => {
        await callFunction<typeof associateItem>('agenda/associate-item', asked);
        add([asked.item]);
      },
      async () => {
        await callFunction<typeof getItem>('agenda/get-item', asked);
        add([]);
        return true;
      },
    );
  const isLost = failure !== null && isInDoubt(failure);
  // Where it was looked for, it is not on the record.
  const isMissing = failure?.error.code === 'NOT_ASSOCIATED';

  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        {start === null ? <Text>{words.noDate}</Text> : <BothClocks start={start} end={end} />}
        <Text variant="microcopy">
          {[words.kinds[kind], item.owner?.name, item.outcome?.label].filter(Boolean).join(' · ')}
        </Text>
      </Flex>
      {failure !== null &&
        (isMissing ? (
          <Alert title={ways.associate.notAdded} variant="warning" />
        ) : (
          <ErrorAlert error={failure.error} />
        ))}
      {failure?.checkError && <ErrorAlert error={failure.checkError} />}
      {entry === undefined ? (
        <Flex direction="row">
          <LoadingButton
            size="xs"
            loading={isBusy}
            onClick={() => void (isLost ? check() : associate())}
          >
            {isLost ? words.lookAgain : ways.associate.associate}
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
