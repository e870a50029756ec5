import { itemKey, type ItemRef } from '@app/domain/agenda/agenda-item';
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { asAppError } from '@app/card-kit/load/load-state';
import { useWrite } from '@app/card-kit/write/use-write';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';
import { strong } from '@app/card-kit/strong';
import { associate, isAssociated } from '../../associated.ts';
import { cardRecord } from '../../booking-record.ts';
import { WriteButton } from '../../write-button.tsx';
import { BothClocks } from '../../../time-entry/both-clocks.tsx';
import type { Created, Item } from '../created/use-created.ts';
import { useMethodMessages } from '../method-messages.ts';
import type { Method } from '../method.ts';

/** One item that was found, with the button that puts it on the record, or takes it off again. */
export function FoundItem({ way: { record, made }, item }: { way: Method; item: Item }) {
  const { words } = useTexts();
  const ways = useMethodMessages();
  const { isBusy, failure, run, check } = useWrite();
  const { kind, id, start, end, contact } = item;
  const key = `associated ${itemKey(item)}`;
  const entry = made.entries.find((one) => one.key === key && one.isUndone !== true);
  const title = titleOf(item, words);

  // Whatever tells two of one title and time apart.
  const facts = [
    words.kinds[kind],
    contact && ways.associate.withPerson(contact.name, item.moreContacts ?? 0),
    item.owner?.name,
    item.outcome?.label,
    item.place,
  ];

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
    run(
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
  const takeOff = (added: Created) =>
    run(
      () => made.undo(added),
      async () => {
        if (await isStillThere(card, item)) return false;
        const done = ways.undone(title);
        made.add({ ...added, done, times: [], items: [], isUndone: true });
        return true;
      },
    );
  const isAdded = entry !== undefined;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="column" gap="flush">
        <Text format={strong}>{title}</Text>
        {start === null ? <Text>{words.noDate}</Text> : <BothClocks start={start} end={end} />}
        <Text variant="microcopy">{facts.filter(Boolean).join(' · ')}</Text>
      </Flex>
      <Flex direction="row" align="center" gap="sm" wrap>
        {isAdded && <StatusTag variant="success">{ways.associate.isAssociated}</StatusTag>}
        {/* One button that changes what it says, so that the focus stays on it. */}
        {entry?.items.length !== 0 && (
          <WriteButton
            label={isAdded ? words.undo : ways.associate.associate}
            isBusy={isBusy}
            failure={failure}
            not={isAdded ? ways.associate.stillAdded : ways.associate.notAdded}
            onPress={() => void (isAdded ? takeOff(entry) : put())}
            onLook={() => void check()}
          />
        )}
      </Flex>
    </Flex>
  );
}

async function isStillThere(...[record, item]: Parameters<typeof isAssociated>): Promise<boolean> {
  try {
    return await isAssociated(record, item);
  } catch (thrown) {
    if (asAppError(thrown).code === 'NOT_ASSOCIATED') return false;
    throw thrown;
  }
}
