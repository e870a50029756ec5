import { SearchInput } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import type { Search } from './use-search.ts';

type SearchFieldProps = {
  name: string;
  search: Pick<Search<unknown>, 'typed' | 'type'>;
  placeholder: string;
  description?: string;
};

/** Where a rep types what to search for. */
export function SearchField({ search: { typed, type }, ...field }: SearchFieldProps) {
  const { words } = useTexts();
  return (
    <SearchInput
      {...field}
      label={words.search}
      value={typed}
      clearable
      onInput={type}
      onChange={type}
    />
  );
}
