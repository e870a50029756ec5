import type { ItemPeople } from '@app/contracts/day/list-people';
import { shortened } from '@app/card-kit/title-of';
import { Flex, Link, Text } from '@hubspot/ui-extensions';
import { useDayTexts } from '../texts.ts';

const typeIds = { contact: '0-1', company: '0-2', deal: '0-3' };

/** Where HubSpot shows a record; of an account in another region it leads on from there. */
export function recordUrl(portalId: number, type: keyof typeof typeIds, id: string): string {
  return `https://app.hubspot.com/contacts/${portalId}/record/${typeIds[type]}/${id}`;
}

type RecordLinkProps = { type: keyof typeof typeIds; id: string; children: string };

export function RecordLink({ type, id, children }: RecordLinkProps) {
  const { rep } = useDayTexts();
  return <Link href={recordUrl(rep.portalId, type, id)}>{shortened(children)}</Link>;
}

/** The contact, how many more there are, and the company: empty as long as nobody knows. */
export function WithWhom({ people }: { people: ItemPeople | undefined }) {
  const { words } = useDayTexts();
  if (people === undefined) return <Text>…</Text>;
  const { contact, others, company } = people;
  return (
    <Flex direction="column" gap="flush">
      {contact === null ? (
        <Text>{words.nobody}</Text>
      ) : (
        <RecordLink type="contact" id={contact.id}>
          {words.others(contact.name ?? contact.email ?? words.unnamed, others)}
        </RecordLink>
      )}
      {company?.name && <Text variant="microcopy">{shortened(company.name)}</Text>}
    </Flex>
  );
}
