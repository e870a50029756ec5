import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { isDay } from '@app/domain/time/calendar-day';
import {
  Box,
  Button,
  DateInput,
  Flex,
  Inline,
  MultiSelect,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { useCallback, useState } from 'react';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { LazyPanel } from '@app/card-kit/views/lazy-panel';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
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
export function FilterPanel(props: FilterPanelProps) {
  const { words } = useAgendaTexts();
  return (
    <LazyPanel id={panelId} title={words.filter}>
      {() => <Form {...props} />}
    </LazyPanel>
  );
}

function Form({ agenda, host }: FilterPanelProps) {
  const { words } = useAgendaTexts();
  const { filter, list, show, preview } = agenda;
  const [draft, setDraft] = useState(filter);
  const count = useCount(preview, draft);
  const change: FieldsProps['onChange'] = (changed) => {
    setDraft((known) => ({ ...known, ...changed }));
  };
  const choices = list.status === 'ready' ? list.data.choices : null;
  const { view: _view, query: _query, ...chosen } = draft;
  return (
    <PanelFrame
      buttons={
        <>
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
        </>
      }
    >
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
    </PanelFrame>
  );
}

/** How many the list would show; null until that is known. */
function useCount(preview: AgendaModel['preview'], wanted: AgendaFilter): number | null {
  const { state } = useFetched(useCallback(() => preview(wanted), [preview, wanted]));
  return state.status === 'ready' ? state.data : null;
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
