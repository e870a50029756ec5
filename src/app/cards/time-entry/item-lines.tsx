import type { agendaItem } from '@app/contracts/agenda-item';
import { itemKey } from '@app/domain/agenda/agenda-item';
import { List, Text } from '@hubspot/ui-extensions';
import type { InferOutput } from 'valibot';
import { repClock } from '@app/card-kit/clock/clocks';
import { useTexts } from '@app/card-kit/texts';
import { titleOf } from '@app/card-kit/title-of';

type Item = Pick<
  InferOutput<typeof agendaItem>,
  'kind' | 'id' | 'title' | 'start' | 'end' | 'owner'
>;

/** Of each item when it takes place, what it is, and `whose`: its owner's where nothing else is said. */
export function ItemLines({ lines }: { lines: readonly { item: Item; whose?: string }[] }) {
  const { words, clocks, now } = useTexts();
  return (
    <List>
      {lines.map(({ item, whose = item.owner?.name }, index) => (
        <Text key={`${index} ${itemKey(item)}`}>
          {[
            item.start && repClock({ start: item.start, end: item.end }, now, clocks),
            titleOf(item, words),
            whose,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      ))}
    </List>
  );
}
