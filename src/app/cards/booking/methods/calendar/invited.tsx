import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';
import { Text } from '@hubspot/ui-extensions';
import { useTexts } from '@app/card-kit/texts';
import { nameOf } from '../fields/people.ts';
import { useMethodMessages } from '../method-messages.ts';

type InvitedProps = { options: GetMeetingOptionsData; teammateOwnerIds: string[] };

/** Whom an invitation reaches, and where the contact gets none. */
export function Invited({ options, teammateOwnerIds }: InvitedProps) {
  const { contact, owners, problems } = options;
  const { contactName, clocks } = useTexts();
  const { calendar, noInvitation } = useMethodMessages();
  const name = options.name ?? contactName;
  const email = contact?.email ?? null;
  const isKnown = problems.every(({ part }) => part !== 'record');
  const teammates = owners.filter(({ ownerId }) => teammateOwnerIds.includes(ownerId)).map(nameOf);
  const invited = email === null ? teammates : [`${name} (${email})`, ...teammates];
  const nobody = contact === null ? noInvitation : calendar.notInvited(name);
  return (
    <>
      {invited.length > 0 && (
        <Text>{calendar.invited(new Intl.ListFormat(clocks.locale).format(invited))}</Text>
      )}
      {email === null && isKnown && (contact !== null || invited.length === 0) && (
        <Text>{nobody}</Text>
      )}
    </>
  );
}
