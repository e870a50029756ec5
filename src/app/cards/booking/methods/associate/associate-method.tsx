import { itemKey } from '@app/domain/agenda/agenda-item';
import { Button, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { Fragment } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useTexts } from '@app/card-kit/texts';
import { SearchField } from '../../search-field.tsx';
import { NothingHere } from '../../nothing-here.tsx';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { useMethodMessages } from '../method-messages.ts';
import type { Method } from '../method.ts';
import { FoundItem } from './found-item.tsx';
import { mostFound, useFoundItems } from './use-found-items.ts';

/** Finds appointments and meetings that HubSpot has already, and puts them on this record. */
export function AssociateMethod({ way }: { way: Method }) {
  const { associate, done } = useMethodMessages();
  const search = useFoundItems(way.record);
  return (
    <PanelFrame buttons={<Button onClick={way.finish}>{done}</Button>}>
      <SearchField
        name="associate-search"
        search={search}
        placeholder={associate.placeholder}
        description={associate.help}
      />
      <Found way={way} search={search} />
    </PanelFrame>
  );
}

function Found({ way, search }: { way: Method; search: ReturnType<typeof useFoundItems> }) {
  const { words } = useTexts();
  const { associate } = useMethodMessages();
  const { found, query } = search;
  if (found === null) return null;
  return (
    <Loaded state={found} label={words.loading} onRetry={search.retry}>
      {({ items }) =>
        items.length === 0 ? (
          <NothingHere title={associate.nothing(query)} text={associate.nothingText} />
        ) : (
          <Flex direction="column" gap="sm">
            {items.map((item, index) => (
              <Fragment key={itemKey(item)}>
                {index > 0 && <Divider />}
                <FoundItem way={way} item={item} />
              </Fragment>
            ))}
            {items.length === mostFound && (
              <Text variant="microcopy">{associate.more(mostFound)}</Text>
            )}
          </Flex>
        )
      }
    </Loaded>
  );
}
