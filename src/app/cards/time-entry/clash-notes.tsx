import { Alert, Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { ItemLines } from './item-lines.tsx';
import type { Clash } from './use-clashes.ts';

type ClashNotesProps = {
  /** Whose meetings were looked at beside the contact's; null where nobody's were. */
  ownerName?: string | null | undefined;
  /** Undefined while they are looked up, null where that failed. */
  clashes: readonly Pick<Clash, 'item' | 'whose'>[] | null | undefined;
};

/** What else takes place at a chosen time, for the contact and for the owner. */
export function ClashNotes({ clashes, ownerName }: ClashNotesProps) {
  const { words, clocks, contactName } = useTexts();
  if (clashes === undefined) return <Text variant="microcopy">{words.lookingForClashes}</Text>;
  if (clashes === null) return <Text variant="microcopy">{words.clashesUnknown}</Text>;
  if (clashes.length === 0) {
    const names = new Intl.ListFormat(clocks.locale, { type: 'disjunction' });
    return (
      <Text variant="microcopy">
        {words.noClashes(names.format(ownerName ? [contactName, ownerName] : [contactName]))}
      </Text>
    );
  }
  return (
    <Alert title={words.clashes(clashes.length)} variant="warning">
      <ItemLines
        lines={clashes.map(({ item, whose }) => ({
          item,
          whose: whose === 'record' ? contactName : (item.owner?.name ?? words.owner),
        }))}
      />
    </Alert>
  );
}
