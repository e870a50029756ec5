import type { OtherRecordRef } from '@app/contracts/record';
import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useMessages } from '@app/card-kit/texts';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { SearchField } from '../search-field.tsx';
import { NoContact } from './no-contact.tsx';
import { useRecordContacts, type RecordContacts } from './use-record-contacts.ts';
import { de } from './messages/de.ts';
import { en, type ContactMessages } from './messages/en.ts';

type Contact = RecordContacts['contacts'][number];

/** Null as long as nobody is chosen, or there is nobody. */
type Chosen = { contactId: string | null; canAddItems: boolean };

type ChooseContactProps = {
  on: OtherRecordRef;
  /** What is shown below, once it is known who there is, or that it could not be read. */
  children: (chosen: Chosen) => ReactNode;
};

const languages = { en, de };

/** Whom to book with: the only contact of the record, or the one the rep chooses. */
export function ChooseContact({ on, children }: ChooseContactProps) {
  const { words } = useBookingTexts();
  const { words: ours } = useMessages(languages);
  const { listed, search } = useRecordContacts(on);
  const [chosen, setChosen] = useState<Contact>();
  const { state } = listed;
  const all = state.status === 'ready' ? state.data : undefined;
  const only = all?.total === 1 ? all.contacts[0] : undefined;
  const contactId = all && (only ?? chosen)?.id;
  return (
    <Flex direction="column" gap="md">
      <Loaded
        state={state}
        label={words.loading}
        isNothing={({ contacts }) => contacts.length === 0}
        onRetry={listed.reload}
      >
        {({ contacts, total }) => {
          if (contacts.length === 0) {
            return <NoContact on={on} words={ours} />;
          }
          if (only !== undefined) return <Text>{ours.bookWith(labelOf(only, ours))}</Text>;
          return (
            <Flex direction="column" gap="sm">
              {total !== contacts.length && (
                <SearchField name="contact-search" search={search} placeholder={ours.nameOrEmail} />
              )}
              <Loaded state={search.found ?? state} label={words.loading} onRetry={search.retry}>
                {(found) =>
                  found.contacts.length === 0 ? (
                    <Text>{ours.nobodyFound(search.query)}</Text>
                  ) : (
                    <ContactSelect
                      words={ours}
                      found={found}
                      chosen={chosen}
                      onChoose={setChosen}
                    />
                  )
                }
              </Loaded>
            </Flex>
          );
        }}
      </Loaded>
      {state.status !== 'loading' &&
        children({ contactId: contactId ?? null, canAddItems: all?.canAddItems ?? true })}
    </Flex>
  );
}

type ContactSelectProps = {
  words: ContactMessages;
  found: RecordContacts;
  /** Stays among the options, whatever is found. */
  chosen: Contact | undefined;
  onChoose: (contact: Contact | undefined) => void;
};

function ContactSelect({ words, found, chosen, onChoose }: ContactSelectProps) {
  const { contacts, total } = found;
  const isListed = chosen === undefined || contacts.some(({ id }) => id === chosen.id);
  const offered = isListed ? contacts : [chosen, ...contacts];
  const labels = offered.map((contact) => labelOf(contact, words));
  const count = contacts.length;
  return (
    <Select
      label={words.contact}
      name="book-with"
      placeholder={words.choose}
      {...(total !== count && { description: words.firstOf(count, total) })}
      value={chosen?.id ?? ''}
      options={offered.map(({ id }, index) => {
        const label = labels[index] ?? id;
        const isTwice = labels.indexOf(label) !== labels.lastIndexOf(label);
        return { value: id, label: isTwice ? `${label} · ${id}` : label };
      })}
      onChange={(value) => {
        onChoose(offered.find(({ id }) => id === String(value)));
      }}
    />
  );
}

function labelOf({ name, email }: Contact, { noName }: ContactMessages): string {
  return [name, email].filter(Boolean).join(' · ') || noName;
}
