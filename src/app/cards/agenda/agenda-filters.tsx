import { Box, Button, Flex, Icon, Inline, SearchInput, StatusTag } from '@hubspot/ui-extensions';
import { agendaViews } from '@app/domain/agenda/agenda-view';
import { useAgendaTexts } from './agenda-texts.ts';
import { FilterPanel } from './load/filter-panel.tsx';
import { countOf, noFilters } from './load/filters.ts';
import type { AgendaModel, HostActions, Overview } from './types.ts';

/** Search by words, and the filters tucked away beside it; what is set is told below. */
export function AgendaFilters({ agenda, host }: { agenda: AgendaModel; host: HostActions }) {
  const { words } = useAgendaTexts();
  const count = countOf(agenda.filter);
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" gap="xs" align="center">
        <Box flex={1}>
          <SearchInput
            label=""
            name="agenda-search"
            placeholder={words.searchPlaceholder}
            value={agenda.typed}
            clearable
            onInput={agenda.search}
            onChange={agenda.search}
          />
        </Box>
        <Box flex="none">
          <Button size="sm" overlay={<FilterPanel agenda={agenda} host={host} />}>
            <Icon
              name="filter"
              screenReaderText={count === 0 ? words.filter : words.filtered(count)}
            />
            {count > 0 && String(count)}
          </Button>
        </Box>
      </Flex>
      {count > 0 && <WhatIsSet agenda={agenda} />}
    </Flex>
  );
}

/** Each of the filters, to be taken away by itself. */
function WhatIsSet({ agenda }: { agenda: AgendaModel }) {
  const { words, clocks } = useAgendaTexts();
  const { filter, show, list } = agenda;
  const { kind, people, outcomes, from, to } = filter;
  const labels = new Map(
    list.status === 'ready'
      ? list.data.choices?.outcomes.map((outcome) => [outcome?.value ?? null, outcome?.label])
      : [],
  );
  const dayOf = (day: string): string =>
    new Intl.DateTimeFormat(clocks.locale, {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  const span =
    from !== null && to !== null
      ? `${dayOf(from)} – ${dayOf(to)}`
      : from !== null
        ? words.since(dayOf(from))
        : to && words.until(dayOf(to));
  const tags = [
    ...people.map((person) => ({
      label: person.name,
      without: { people: people.filter((other) => other !== person) },
    })),
    ...outcomes.map((outcome) => ({
      label: labels.get(outcome) ?? outcome ?? words.noOutcome,
      without: { outcomes: outcomes.filter((other) => other !== outcome) },
    })),
    ...(span === null ? [] : [{ label: span, without: { from: null, to: null } }]),
    ...(kind === null ? [] : [{ label: words.kindPlural[kind], without: { kind: null } }]),
  ];
  return (
    <Inline gap="xs" align="center">
      {tags.map(({ label, without }) => (
        <StatusTag
          key={label}
          hollow
          showRemoveIcon
          onRemoveClick={() => {
            show(without);
          }}
        >
          {label}
        </StatusTag>
      ))}
      <Button
        size="xs"
        variant="transparent"
        onClick={() => {
          const { query: _, ...none } = noFilters;
          show(none);
        }}
      >
        {words.clear}
      </Button>
    </Inline>
  );
}

/** Where else there is something that matches: "2 in Past". */
export function Elsewhere({ data, agenda }: { data: Overview; agenda: AgendaModel }) {
  const { words } = useAgendaTexts();
  return agendaViews.map((view) => {
    const count = data.counts[view] ?? 0;
    if (view === agenda.filter.view || count === 0) return null;
    return (
      <Button
        key={view}
        size="xs"
        onClick={() => {
          agenda.show({ view });
        }}
      >
        {words.elsewhere(count, words.views[view])}
      </Button>
    );
  });
}
