import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { nameOf } from '../fields/people.ts';
import { useMethodMessages } from '../method-messages.ts';

type InvitedProps = { options: GetMeetingOptionsData; teammateOwnerIds: string[] };

/** Whom an invitation reaches, and where the contact gets none. */
export function Invited({ options, teammateOwnerIds }: InvitedProps) {
  const { contact, owners, problems } = options;
  const { contactName } = useTexts();
  const { calendar } = useMethodMessages();
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ') || contactName;
  const isKnown = problems.every(({ part }) => part !== 'contact');
  const teammates = owners.filter(({ ownerId }) => teammateOwnerIds.includes(ownerId)).map(nameOf);
  const invited = contact.email === null ? teammates : [`${name} (${contact.email})`, ...teammates];
  return (
    <>
      {invited.length > 0 && <Text>{calendar.invited(invited.join(', '))}</Text>}
      {contact.email === null && isKnown && <Text>{calendar.notInvited(name)}</Text>}
    </>
  );
}
