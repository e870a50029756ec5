import { Button, Inline, Text } from '@hubspot/ui-extensions';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaActions, Item } from '../types.ts';

type SeriesEntryProps = { panelId: string; item: Item; actions: AgendaActions };

/** Which one of a series an appointment is, and the way to change several. Nothing where it is of none. */
export function SeriesEntry({ panelId, item, actions }: SeriesEntryProps) {
  const { words } = useAgendaTexts();
  const { hold } = usePanelHold();
  const { series, kind, start } = item;
  if (series === undefined) return null;
  const canChange = start !== null && actions.denied[kind] === undefined;
  return (
    <Inline gap="xs" align="center">
      <Text variant="microcopy">{words.series.mark(series)}</Text>
      {canChange && (
        <Button
          size="xs"
          onClick={hold}
          overlay={<actions.panels.Series id={`${panelId}-series`} item={item} actions={actions} />}
        >
          {words.series.change}
        </Button>
      )}
    </Inline>
  );
}
