import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { useWrite } from '@app/card-kit/write/use-write';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';
import { associate, isAssociated } from '../../associated.ts';
import { cardRecord } from '../../booking-record.ts';
import { WriteButton } from '../../write-button.tsx';
import { BothClocks } from '../../../time-entry/both-clocks.tsx';
import { UndoCreated } from '../created/created-feedback.tsx';
import type { Item } from '../created/use-created.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Method } from '../method.ts';

/** One item that was found, with the button that puts it on the record, or takes it off again. */
export function FoundItem({ way: { record, made }, item }: { way: Method; item: Item }) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const { isBusy, failure, run, check } = useWrite();
  const { kind, id, start, end } = item;
  const key = `associated ${itemKey(item)}`;
  const entry = made.entries.find((one) => one.key === key && one.isUndone !== true);
  const title = titleOf(item, words);

  const card = cardRecord(record);
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
  const put = () =>
    void run(
      async () => {
        await associate(card, item);
        add([{ kind, id }]);
      },
      async () => {
        await isAssociated(card, item);
        add([]);
        return true;
      },
    );
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
        {start === null ? <Text>{words.noDate}</Text> : <BothClocks start={start} end={end} />}
        <Text variant="microcopy">
          {[words.kinds[kind], item.owner?.name, item.outcome?.label].filter(Boolean).join(' · ')}
        </Text>
      </Flex>
      {entry === undefined ? (
        <WriteButton
          label={ways.associate.associate}
          isBusy={isBusy}
          failure={failure}
          not={ways.associate.notAdded}
          onPress={put}
          onLook={() => void check()}
        />
      ) : (
        <Flex direction="row" align="center" gap="sm" wrap>
          <StatusTag variant="success">{ways.associate.isAssociated}</StatusTag>
          <UndoCreated entry={entry} made={made} />
        </Flex>
      )}
    </Flex>
  );
}
