import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { isDay } from '@app/domain/time/calendar-day';
import {
  Box,
  Button,
  DateInput,
  Flex,
  Inline,
  MultiSelect,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { useRef, useState } from 'react';
import { dayInput, dayText } from '../../time-entry/day-input.ts';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaFilter, AgendaModel, Choices, HostActions } from '../types.ts';
import { noFilters, spanOf } from './filters.ts';

const panelId = 'agenda-filter';
const kinds: ItemKind[] = ['meeting', 'appointment'];
const spans = ['month', 'days', 'quarter'] as const;

type FilterPanelProps = { agenda: AgendaModel; host: HostActions };
type FieldsProps = {
  draft: AgendaFilter;
  onChange: (change: Partial<AgendaFilter>) => void;
};

/** What the list is to be narrowed to, with how many it will then show. */
export function FilterPanel({ agenda, host }: FilterPanelProps) {
  const { words } = useAgendaTexts();
  const { filter, list, show, preview } = agenda;
  const [draft, setDraft] = useState(filter);
  const { count, ask } = useCount(preview);
  const edit = (wanted: AgendaFilter): void => {
    setDraft(wanted);
    ask(wanted);
  };
  const change: FieldsProps['onChange'] = (changed) => {
    edit({ ...draft, ...changed, view: filter.view, query: filter.query });
  };
  const choices = list.status === 'ready' ? list.data.choices : null;
  const { view: _view, query: _query, ...chosen } = draft;
  return (
    <Panel
      id={panelId}
      title={words.filter}
      width="sm"
      onOpen={() => {
        edit(filter);
      }}
    >
      <PanelBody>
        <PanelSection flush>
          <Flex direction="column" gap="md">
            {choices !== null && <Choosing draft={draft} choices={choices} onChange={change} />}
            <ToggleGroup
              name="agenda-kind"
              label={words.type}
              toggleType="radioButtonList"
              inline
              value={draft.kind ?? 'both'}
              options={[
                { value: 'both', label: words.bothTypes },
                ...kinds.map((kind) => ({ value: kind, label: words.kindPlural[kind] })),
              ]}
              onChange={(value: string) => {
                change({ kind: kinds.find((kind) => kind === value) ?? null });
              }}
            />
            {choices === null && <Text variant="microcopy">{words.typeOnly}</Text>}
          </Flex>
        </PanelSection>
      </PanelBody>
      <PanelFooter>
        <Button
          variant="primary"
          onClick={() => {
            show(chosen);
            host.closeOverlay(panelId);
          }}
        >
          {words.showCount(count)}
        </Button>
        <Button
          onClick={() => {
            const { query: _, ...none } = noFilters;
            change(none);
          }}
        >
          {words.clearAll}
        </Button>
      </PanelFooter>
    </Panel>
  );
}

/** How many the list would show, once somebody has asked; null until that is known. */
function useCount(preview: AgendaModel['preview']) {
  const [count, setCount] = useState<number | null>(null);
  const asked = useRef(0);
  const ask = (wanted: AgendaFilter): void => {
    asked.current += 1;
    const question = asked.current;
    setCount(null);
    void preview(wanted).then((known) => {
      if (asked.current === question) setCount(known);
    });
  };
  return { count, ask };
}

/** Of an agenda that is read whole: what it can be narrowed to is known. */
function Choosing({ draft, choices, onChange }: FieldsProps & { choices: Choices }) {
  const { words, now } = useAgendaTexts();
  return (
    <>
      <MultiSelect
        name="agenda-people"
        label={words.person}
        value={draft.people.map(({ kind, id }) => `${kind} ${id}`)}
        options={choices.people.map(({ kind, id, name }) => ({
          value: `${kind} ${id}`,
          label: name,
        }))}
        onChange={(values) => {
          const isChosen = ({ kind, id }: Choices['people'][number]): boolean =>
            values.includes(`${kind} ${id}`);
          onChange({ people: choices.people.filter(isChosen) });
        }}
      />
      <MultiSelect
        name="agenda-outcomes"
        label={words.outcome}
        value={draft.outcomes.map((value) => value ?? '')}
        options={choices.outcomes.map((outcome) => ({
          value: outcome?.value ?? '',
          label: outcome?.label ?? words.noOutcome,
        }))}
        onChange={(values) => {
          onChange({ outcomes: values.map((value) => (value === '' ? null : String(value))) });
        }}
      />
      <Flex direction="row" gap="sm">
        {(['from', 'to'] as const).map((end) => (
          <Box key={end} flex={1}>
            <DateInput
              name={`agenda-${end}`}
              label={words[end]}
              format="medium"
              {...(draft[end] !== null && { value: dayInput(draft[end]) })}
              onChange={(value) => {
                const day = dayText(value);
                onChange({ [end]: isDay(day) ? day : null });
              }}
            />
          </Box>
        ))}
      </Flex>
      <Inline gap="xs">
        {spans.map((name) => (
          <Button
            key={name}
            size="xs"
            onClick={() => {
              onChange(spanOf(name, now));
            }}
          >
            {words.spans[name]}
          </Button>
        ))}
      </Inline>
    </>
  );
}
