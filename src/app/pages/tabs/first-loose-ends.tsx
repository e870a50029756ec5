import { repClock } from '@app/card-kit/clock/clocks';
import { strong } from '@app/card-kit/strong';
import { Button, Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { LooseEndsModel } from '../load/use-loose-ends.ts';
import { useDayTexts } from '../texts.ts';
import { FollowUps } from '../views/follow-ups.tsx';
import { RecordLink } from '../views/record-link.tsx';

const most = 3;

type FirstLooseEndsProps = { model: LooseEndsModel; onAll: () => void };

/** The first of those somebody lost, below the day; nothing as long as nobody knows of any. */
export function FirstLooseEnds({ model, onAll }: FirstLooseEndsProps) {
  const { words, clocks, now } = useDayTexts();
  const { state, isGone } = model;
  const left = state.status === 'ready' ? state.data.looseEnds.filter((end) => !isGone(end)) : [];
  if (left.length === 0) return null;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Flex direction="row" justify="between" align="center">
          <Text format={strong}>{words.tabs['loose-ends']}</Text>
          <Button size="xs" variant="transparent" onClick={onAll}>
            {words.showAll(left.length)}
          </Button>
        </Flex>
        {left.slice(0, most).map(({ contact, item }) => (
          <Flex key={contact.id} direction="row" justify="between" align="center">
            <Flex direction="column" gap="flush">
              <RecordLink type="contact" id={contact.id}>
                {contact.name ?? contact.email ?? words.unnamed}
              </RecordLink>
              <Text variant="microcopy">
                {[
                  item.outcome?.label,
                  item.start && repClock({ start: item.start, end: null }, now, clocks),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Flex>
            <FollowUps contact={contact} />
          </Flex>
        ))}
      </Flex>
    </Tile>
  );
}
