import type { ItemKind } from '@app/domain/agenda/agenda-item';
import { Box, Flex, SearchInput, Select } from '@hubspot/ui-extensions';
import { useAgendaTexts } from './agenda-texts.ts';
import type { AgendaModel } from './types.ts';

const kinds: ItemKind[] = ['meeting', 'appointment'];

/** Search by text, and the kind. */
export function AgendaFilters({ agenda }: { agenda: AgendaModel }) {
  const { words } = useAgendaTexts();
  return (
    <Flex direction="row" gap="xs" align="start">
      <Box flex={1}>
        <SearchInput
          label={words.search}
          name="agenda-search"
          placeholder={words.searchPlaceholder}
          value={agenda.typed}
          clearable
          onInput={agenda.search}
          onChange={agenda.search}
        />
      </Box>
      <Box flex="none">
        <Select
          name="agenda-kind"
          variant="transparent"
          label={words.kind}
          value={agenda.filter.kind ?? 'all'}
          options={[
            { value: 'all', label: words.allKinds },
            ...kinds.map((kind) => ({ value: kind, label: words.kindPlural[kind] })),
          ]}
          onChange={(value) => {
            agenda.show({ kind: kinds.find((kind) => kind === value) ?? null });
          }}
        />
      </Box>
    </Flex>
  );
}
