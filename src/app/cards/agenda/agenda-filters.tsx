import type { ItemKind } from '@app/domain/agenda-item';
import { Box, Flex, SearchInput, Select } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts.ts';
import type { AgendaFilter } from './use-agenda.ts';

type AgendaFiltersProps = {
  filter: AgendaFilter;
  onChange: (change: Partial<AgendaFilter>) => void;
};

const kinds: ItemKind[] = ['meeting', 'appointment'];
const typingPauseMs = 300;

/** Search by text, asked once the rep pauses, and the kind. */
export function AgendaFilters({ filter, onChange }: AgendaFiltersProps) {
  const { words } = useTexts();
  const [text, setText] = useState(filter.query);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const search = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      onChange({ query: typed.trim() });
    }, typingPauseMs);
  };

  return (
    <Flex direction="row" gap="xs" align="end">
      <Box flex={1}>
        <SearchInput
          label={words.search}
          name="agenda-search"
          placeholder={words.searchPlaceholder}
          value={text}
          clearable
          onInput={search}
          onChange={(typed) => {
            if (typed !== text) search(typed);
          }}
        />
      </Box>
      <Box flex="none">
        <Select
          name="agenda-kind"
          variant="transparent"
          label={words.kind}
          value={filter.kind ?? 'all'}
          options={[
            { value: 'all', label: words.allKinds },
            ...kinds.map((kind) => ({ value: kind, label: words.kindPlural[kind] })),
          ]}
          onChange={(value) => {
            onChange({ kind: kinds.find((kind) => kind === value) ?? null });
          }}
        />
      </Box>
    </Flex>
  );
}
