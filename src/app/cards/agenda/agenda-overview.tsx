import type { ListAgendaData } from '@app/contracts/list-agenda';
import { agendaViews, type AgendaView } from '@app/domain/agenda-view';
import { Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import { useTexts } from '../texts.ts';
import { AgendaFilters } from './agenda-filters.tsx';
import { AgendaList } from './agenda-list.tsx';
import { AgendaNotes } from './agenda-notes.tsx';
import { AgendaStrip } from './agenda-strip.tsx';
import type { AgendaModel } from './use-agenda.ts';

type AgendaOverviewProps = { agenda: AgendaModel; overview: ListAgendaData };

// Fewer items than this are found faster with the eyes than with a search field.
const searchFrom = 9;

/** The whole card once something is known about the record. */
export function AgendaOverview({ agenda, overview }: AgendaOverviewProps) {
  const { words, clocks } = useTexts();
  const { filter, list } = agenda;
  const isFiltered = filter.kind !== null || filter.query !== '';
  const counts = isFiltered && list.status === 'ready' ? list.data.counts : overview.counts;
  const isLong =
    overview.counts.past === null ||
    overview.counts.upcoming === null ||
    overview.counts.past + overview.counts.upcoming >= searchFrom;

  const titleOf = (view: AgendaView): string => {
    const count = counts[view];
    if (count === null) return words.views[view];
    return words.viewWithCount(
      words.views[view],
      new Intl.NumberFormat(clocks.locale).format(count),
    );
  };

  return (
    <Flex direction="column" gap="sm">
      <AgendaStrip overview={overview} />
      <AgendaNotes overview={overview} onRetry={agenda.reload} />
      <Tabs
        selected={filter.view}
        onSelectedChange={(view: string | number) => {
          const chosen = agendaViews.find((candidate) => candidate === view);
          if (chosen !== undefined && chosen !== filter.view) {
            agenda.show({ view: chosen });
          }
        }}
        fill
      >
        {agendaViews.map((view) => (
          <Tab key={view} tabId={view} title={titleOf(view)}>
            {view === filter.view && (
              <Flex direction="column" gap="md">
                {isLong && <AgendaFilters agenda={agenda} />}
                <AgendaList agenda={agenda} />
              </Flex>
            )}
          </Tab>
        ))}
      </Tabs>
    </Flex>
  );
}
