import { itemKey } from '@app/domain/agenda-item';
import { Button, Divider, Flex, LoadingSpinner, SearchInput, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import { LoadFailed } from '../../../load-failed.tsx';
import { useTexts } from '../../../texts.ts';
import { NothingHere } from '../../nothing-here.tsx';
import { PanelFrame } from '../../panel-frame.tsx';
import { useWayWords } from '../way-words.ts';
import type { Way } from '../way.ts';
import { FoundItem } from './found-item.tsx';
import { mostFound, useFoundItems } from './use-found-items.ts';

/** Finds appointments and meetings that HubSpot has already, and puts them on this record. */
export function AssociateWay({ way }: { way: Way }) {
  const { words } = useTexts();
  const { associate, done } = useWayWords();
  const search = useFoundItems(way.record);
  return (
    <PanelFrame buttons={<Button onClick={way.finish}>{done}</Button>}>
      <SearchInput
        label={words.search}
        name="associate-search"
        description={associate.help}
        placeholder={associate.placeholder}
        value={search.typed}
        clearable
        onInput={search.type}
        onChange={search.type}
      />
      <Found way={way} search={search} />
    </PanelFrame>
  );
}

function Found({ way, search }: { way: Way; search: ReturnType<typeof useFoundItems> }) {
  const { associate } = useWayWords();
  const { found, query } = search;
  switch (found?.status) {
    case undefined:
      return null;
    case 'loading':
      return <LoadingSpinner label={associate.searching} layout="centered" />;
    case 'failed':
      return <LoadFailed error={found.error} onRetry={search.retry} />;
    case 'ready':
      return found.data.items.length === 0 ? (
        <NothingHere
          title={associate.nothing(query)}
          text={associate.nothingText}
          imageName="meetings"
        />
      ) : (
        <Flex direction="column" gap="sm">
          {found.data.items.map((item, index) => (
            <Fragment key={itemKey(item)}>
              {index > 0 && <Divider />}
              <FoundItem way={way} item={item} />
            </Fragment>
          ))}
          {found.data.items.length === mostFound && (
            <Text variant="microcopy">{associate.more(mostFound)}</Text>
          )}
        </Flex>
      );
  }
}
