import { Text } from '@hubspot/ui-extensions';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item } from '../types.ts';

type DuplicatesProps = { panelId: string; item: Item; actions: AgendaActions };

export function Duplicates({ item }: DuplicatesProps) {
  const { words } = useAgendaTexts();
  const { length } = item.copies;
  return length === 0 ? null : <Text>{words.onlyThis(length)}</Text>;
}
