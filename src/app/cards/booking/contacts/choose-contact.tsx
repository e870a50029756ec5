import type { OtherRecordRef } from '@app/contracts/record';
import { messagesFor } from '@app/domain/messages-for';
import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { NothingHere } from '../nothing-here.tsx';
import { SearchField } from '../search-field.tsx';
import { useRecordContacts, type RecordContacts } from './use-record-contacts.ts';
import { de } from './messages/de.ts';
import { en, type ContactMessages } from './messages/en.ts';

type Contact = RecordContacts['contacts'][number];

type ChooseContactProps = {
  on: OtherRecordRef;
  language: string | undefined;
  /** What is shown once it is certain who is meant. */
  children: (contactId: string) => ReactNode;
};

/** Whom to book with: the only contact of the record, or the one the rep chooses. */
export function ChooseContact({ on, language, children }: ChooseContactProps) {
  const { words } = useBookingTexts();
  const ours = messagesFor({ en, de }, language);
  const { listed, search } = useRecordContacts(on);
  const [chosen, setChosen] = useState<Contact>();
  return (
    <Loaded state={listed.state} label={words.loading} onRetry={listed.reload}>
      {(all) => {
        const [only] = all.contacts;
        if (only === undefined) {
          const missing = ours.noContact(words.thisRecord[on.objectTypeId]);
          return <NothingHere {...missing} imageName="contacts" onRetry={listed.reload} />;
        }
        const isOnly = all.total === 1;
        const contact = isOnly ? only : chosen;
        return (
          <Flex direction="column" gap="md">
            {isOnly ? (
              <Text>{ours.bookWith(only.name ?? labelOf(only))}</Text>
            ) : (
              <Flex direction="column" gap="sm">
                {all.total !== all.contacts.length && (
                  <SearchField
                    name="contact-search"
                    search={search}
                    placeholder={ours.nameOrEmail}
                  />
                )}
                <Loaded
                  state={search.found ?? { status: 'ready', data: all }}
                  label={words.loading}
                  onRetry={search.retry}
                >
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
            )}
            {contact !== undefined && children(contact.id)}
          </Flex>
        );
      }}
    </Loaded>
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
  const labels = offered.map(labelOf);
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

function labelOf({ id, name, email }: Contact): string {
  return [name, email].filter(Boolean).join(' · ') || id;
}
