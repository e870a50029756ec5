import { itemKey } from '@app/domain/agenda/agenda-item';
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import { repClock } from '@app/card-kit/clock/clocks';
import { titleOf } from '@app/card-kit/title-of';
import { strong } from '@app/card-kit/strong';
import { useRowScope } from '../agenda-texts.ts';
import { remove } from '../commands/remove.ts';
import { lineKey } from '../rows/line-key.ts';
import { usePanelWrite } from '../rows/use-panel-write.ts';
import type { AgendaActions, Item, ItemDetails } from '../types.ts';
import { WriteAlert } from '../write-alert.tsx';

type DuplicatesProps = {
  panelId: string;
  item: Item;
  details: ItemDetails | null;
  actions: AgendaActions;
};

/** What else HubSpot keeps of the same meeting, each with what tells it apart, and the way to be rid of it. */
export function Duplicates({ panelId, item, details, actions }: DuplicatesProps) {
  const { words } = useRowScope(actions);
  const { length } = item.copies;
  const duplicates = details?.duplicates ?? [];
  if (length === 0) return null;
  return (
    <Flex direction="column" gap="xs">
      <Text format={strong}>{words.duplicatesIn(duplicates.length || length)}</Text>
      <Text variant="microcopy">{words.onlyThis(length)}</Text>
      {duplicates.map((duplicate) => (
        <Duplicate
          key={itemKey(duplicate)}
          panelId={`${panelId}-${duplicate.kind}-${duplicate.id}`}
          item={duplicate}
          actions={actions}
        />
      ))}
    </Flex>
  );
}

type DuplicateProps = { panelId: string; item: Item; actions: AgendaActions };

function Duplicate({ panelId, item: listed, actions }: DuplicateProps) {
  const scope = useRowScope(actions);
  const { words, clocks, now } = scope;
  const key = lineKey('edit', listed);
  const item = actions.store.remadeOf(key) ?? listed;
  const write = usePanelWrite(item, actions, `${panelId} remove`);
  const done = actions.store.lineOf(key)?.done;
  const { undo } = done ?? {};
  const { start, end, owner } = item;
  const told = [
    words.kinds[item.kind],
    start && repClock({ start, end }, now, clocks),
    titleOf(item, words),
    owner?.name,
    item.outcome?.label,
  ];
  const isGone = done?.isGone === true;
  const title = told.filter(Boolean).join(' · ');
  return (
    <Flex direction="column" gap="flush">
      <Text {...(isGone && { format: { lineDecoration: 'strikethrough' } })}>{title}</Text>
      {actions.denied[item.kind] === undefined && (
        <Inline gap="xs" align="center">
          {isGone && <Text variant="microcopy">{done.said}</Text>}
          <Button
            size="xs"
            variant="transparent"
            onClick={() => {
              const command = isGone ? undo : remove(scope, item, 'disassociate', []);
              if (command !== undefined) void write.run(command);
            }}
          >
            {isGone ? words.undo : words.removal.disassociate.label}
          </Button>
          {!isGone && (
            <Button
              size="xs"
              variant="transparent"
              overlay={
                <actions.panels.Delete
                  id={`${panelId}-delete`}
                  item={item}
                  actions={actions}
                  onGone={write.clear}
                />
              }
            >
              {words.deleteEntry}
            </Button>
          )}
        </Inline>
      )}
      {write.failure !== null && <WriteAlert {...write.failure} onLook={write.check} />}
    </Flex>
  );
}
