import { Button, Flex } from '@hubspot/ui-extensions';
import { useDayTexts } from '../texts.ts';
import { recordUrl } from './record-link.tsx';

type FollowUpsProps = { contact: { id: string; email: string | null } };

/** What comes next with somebody who was not met: the record, where the booking card is, and an e-mail. */
export function FollowUps({ contact: { id, email } }: FollowUpsProps) {
  const { words, rep } = useDayTexts();
  return (
    <Flex direction="row" gap="xs" wrap="nowrap">
      <Button size="xs" href={recordUrl(rep.portalId, 'contact', id)}>
        {words.bookAgain}
      </Button>
      {email !== null && (
        <Button size="xs" href={`mailto:${encodeURIComponent(email)}`}>
          {words.write}
        </Button>
      )}
    </Flex>
  );
}
