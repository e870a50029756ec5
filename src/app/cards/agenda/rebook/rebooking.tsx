import type { ContactRef, RecordRef } from '@app/contracts/record';
import { useMemo, type ReactNode } from 'react';
import { RebookContext } from './rebook-context.ts';
import { RebookNotes } from './rebook-notes.tsx';
import { useRebook } from './use-rebook.ts';
import type { CardParts, Options } from '../types.ts';

type RebookingProps = Pick<CardParts, 'repId' | 'host'> & {
  options: Options;
  onChanged: () => void;
  children: ReactNode;
};

/** Booking anew for the rows within. Only a contact can be invited, so other records offer none. */
export function Rebooking({ record, ...props }: RebookingProps & { record: RecordRef }) {
  const { objectTypeId, objectId } = record;
  // One object as long as it is the same contact: what was asked for it is not asked again.
  const contact = useMemo(
    () => (objectTypeId === '0-1' ? { objectTypeId, objectId } : null),
    [objectTypeId, objectId],
  );
  return contact === null ? props.children : <WithContact {...props} contact={contact} />;
}

function WithContact(props: RebookingProps & { contact: ContactRef }) {
  const { contact, repId, host, options, onChanged, children } = props;
  const rebook = useRebook(contact, repId, host, options, onChanged);
  return (
    <>
      <RebookNotes rebook={rebook} />
      <RebookContext.Provider value={rebook}>{children}</RebookContext.Provider>
    </>
  );
}
