import type { TeamData } from '@app/contracts/day/read-team';
import { AutoGrid, BarChart } from '@hubspot/ui-extensions';
import { useDayTexts } from '../texts.ts';
import { chartNames } from './team-figures.ts';

/** More columns than these no chart has room for; the table has all. */
const mostColumns = 12;

type Ended = { held: number; noShows: number; needsOutcome: number };

/** How it ended, by person and by week; the table says all that the first of them says. */
export function TeamCharts({ people, weeks }: Pick<TeamData, 'people' | 'weeks'>) {
  const { words, clocks } = useDayTexts();
  const names = chartNames(people, words.unknownOwner);
  const day = new Intl.DateTimeFormat(clocks.locale, {
    month: 'short',
    day: 'numeric',
    timeZone: clocks.repZone,
  });
  return (
    <AutoGrid columnWidth={440} flexible gap="md">
      <EndedChart
        title={words.byPerson}
        label={words.person}
        columns={people.map((member, index) => [names[index] ?? '', member])}
      />
      {weeks.length > 1 && (
        <EndedChart
          title={words.byWeek}
          label={words.weekFrom}
          columns={weeks.map((week) => [day.format(week.from), week])}
        />
      )}
    </AutoGrid>
  );
}

type EndedChartProps = { title: string; label: string; columns: [name: string, ended: Ended][] };

function EndedChart({ title, label, columns }: EndedChartProps) {
  const { words } = useDayTexts();
  return (
    <BarChart
      data={columns.slice(0, mostColumns).flatMap(([column, ended]) => [
        { column, state: words.held, count: ended.held },
        { column, state: words.noShows, count: ended.noShows },
        { column, state: words.needsOutcome, count: ended.needsOutcome },
      ])}
      axes={{
        x: { field: 'column', fieldType: 'category', label },
        y: { field: 'count', fieldType: 'linear', label: words.meeting },
        options: {
          groupFieldByColor: 'state',
          stacking: true,
          colors: {
            [words.held]: 'green',
            [words.noShows]: 'orange',
            [words.needsOutcome]: 'yellow',
          },
        },
      }}
      options={{ title, showLegend: true, showDataLabels: true }}
    />
  );
}
