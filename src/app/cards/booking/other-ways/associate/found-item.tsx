import type { associateItem } from '@app/contracts/associate-item';
import { itemKey } from '@app/domain/agenda-item';
import { Flex, LoadingButton, StatusTag, Text } from '@hubspot/ui-extensions';
import { callFunction } from '../../../call-function.ts';
import { ErrorAlert } from '../../../error-alert.tsx';
import { useTexts } from '../../../texts.ts';
import { titleOf } from '../../../title-of.ts';
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
  const { kind, id, start, end } = item;
  const key = `associated ${itemKey(item)}`;
  const entry = made.entries.find((one) => one.key === key && one.isUndone !== true);
  const title = titleOf(item, words);

  const associate = () =>
    run(async () => {
      await callFunction<typeof associateItem>('associate-item', {
        record: cardRecord(record),
        item: { kind, id },
      });
      made.add({
        key,
        title,
        done: ways.associate.associated(title),
        times: start === null ? [] : [{ start, end }],
        undo: 'disassociate',
        items: [{ kind, id }],
      });
    });

  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        {start === null ? <Text>{words.noDate}</Text> : <BothClocks start={start} end={end} />}
        <Text variant="microcopy">
          {[words.kinds[kind], item.owner?.name, item.outcome?.label].filter(Boolean).join(' · ')}
        </Text>
      </Flex>
      {error !== null && <ErrorAlert error={error} />}
      {entry === undefined ? (
        <Flex direction="row">
          <LoadingButton size="xs" loading={isBusy} onClick={() => void associate()}>
            {ways.associate.associate}
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
