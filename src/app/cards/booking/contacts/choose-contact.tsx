import type { OtherRecordRef } from '@app/contracts/record';
import { Flex, Select, Text } from '@hubspot/ui-extensions';
import { useState, type ReactNode } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useBookingTexts } from '../../scheduling-page/booking-texts.ts';
import { NothingHere } from '../nothing-here.tsx';
import { useRecordContacts } from './use-record-contacts.ts';

type ChooseContactProps = {
  on: OtherRecordRef;
  /** What is shown once it is certain who is meant. */
  children: (contactId: string) => ReactNode;
};

/** Whom to book with: the only contact of the record, or the one the rep chooses. */
export function ChooseContact({ on, children }: ChooseContactProps) {
  const { words } = useBookingTexts();
  const { state, reload } = useRecordContacts(on);
  const [chosenId, setChosenId] = useState('');
  return (
    <Loaded state={state} label={words.loading} onRetry={reload}>
      {({ contacts, total }) => {
        const [only] = contacts;
        if (only === undefined) {
          const missing = words.noContact(words.thisRecord[on.objectTypeId]);
          return <NothingHere {...missing} imageName="contacts" onRetry={reload} />;
        }
        const isOnly = contacts.length === 1;
        const id = isOnly ? only.id : chosenId;
        return (
          <Flex direction="column" gap="md">
            {isOnly ? (
              <Text>{words.bookWith(only.name ?? labelOf(only))}</Text>
            ) : (
              <Select
                label={words.contact}
                name="book-with"
                placeholder={words.chooseContact}
                {...(total !== contacts.length && { description: words.firstOf(contacts.length) })}
                value={chosenId}
                options={contacts.map((one) => ({ value: one.id, label: labelOf(one) }))}
                onChange={(value) => {
                  setChosenId(String(value));
                }}
              />
            )}
            {id !== '' && children(id)}
          </Flex>
        );
      }}
    </Loaded>
  );
}

function labelOf({ id, name, email }: { id: string; name: string | null; email: string | null }) {
  return [name, email].filter(Boolean).join(' · ') || id;
}
