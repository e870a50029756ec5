import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { cityOf } from '@app/domain/time/zone-names';
import { Alert, Button, List, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';
import { present } from '@app/card-kit/clock/present';
import { copyText } from '@app/card-kit/write/copy-text';
import { useTexts } from '@app/card-kit/texts';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import type { Contact } from '../../../scheduling-page/form/booking-entry.ts';
import { PageChooser, proposed } from '../../../scheduling-page/pages/page-chooser.tsx';
import { pageName } from '../../../scheduling-page/pages/page-picker.tsx';
import type { MeetingLinksModel } from '../../../scheduling-page/pages/use-meeting-links.ts';
import type { BookingHost } from '../../booking-host.ts';
import type { BookingRecord } from '../../booking-record.ts';
import { useMethodMessages } from '../method-messages.ts';
import { mostProposed, ProposeTimes, type ChosenTimes } from './propose-times.tsx';
import { prefilledUrl, proposalText, proposedTimes } from './proposal-text.ts';

export type ProposeMethodProps = {
  record: BookingRecord;
  links: MeetingLinksModel;
  /** The account's zone, where HubSpot tells it. */
  accountZone: string | undefined;
  host: BookingHost;
};

const none: ChosenTimes = { starts: [], durationMs: 0 };

/** Times of a scheduling page that the contact is asked to choose from; nothing is booked. */
export function ProposeMethod({ record, links, accountZone, host }: ProposeMethodProps) {
  const { clocks } = useTexts();
  const { propose } = useMethodMessages();
  const [pageId, setPageId] = useState<string | null>(null);
  const [zone, setZone] = useState<string | null>(null);
  const [all, setChosen] = useState(none);
  // A time that has gone by is offered to nobody.
  const chosen = { ...all, starts: all.starts.filter((start) => start > present()) };
  const { state } = links;
  const pages = state.status === 'ready' ? state.data.links : [];
  const link = pages.find(({ id }) => id === pageId) ?? proposed(pages);
  const contact = state.status === 'ready' ? state.data.contact : undefined;
  const second = zone ?? clocks.contactZone;
  const timeZone = second ?? clocks.repZone;
  const { locale } = clocks;
  const isAny = chosen.starts.length > 0;
  return (
    <PanelFrame
      notes={isAny && <Text>{propose.chosen(chosen.starts.length, mostProposed)}</Text>}
      buttons={
        link && contact && <ProposeButtons {...{ record, link, contact, chosen, timeZone, host }} />
      }
    >
      <Alert title={propose.consequence} variant="info">
        {propose.consequenceText}
      </Alert>
      <PageChooser
        model={links}
        chosenId={pageId}
        onChoose={(id) => {
          setPageId(id);
          setChosen(none);
        }}
      >
        {({ id, slug }) => (
          <ProposeTimes
            key={id}
            record={record}
            slug={slug}
            zone={{ second, account: accountZone, change: setZone }}
            chosen={chosen}
            onChange={setChosen}
          />
        )}
      </PageChooser>
      {isAny && (
        <>
          <Text variant="microcopy">{propose.zone(cityOf(timeZone))}</Text>
          <List>
            {proposedTimes({ ...chosen, timeZone, locale }).map((time) => (
              <Text key={time}>{time}</Text>
            ))}
          </List>
        </>
      )}
    </PanelFrame>
  );
}

type ProposeButtonsProps = Pick<ProposeMethodProps, 'record' | 'host'> & {
  link: MeetingLink;
  contact: Contact;
  chosen: ChosenTimes;
  timeZone: string;
};

/** HubSpot's own e-mail with the times in it, the same as a text, and the page's address. */
function ProposeButtons(props: ProposeButtonsProps) {
  const { record, link, contact, chosen, timeZone, host } = props;
  const { words, clocks, contactName } = useTexts();
  const ways = useMethodMessages();
  const { propose } = ways;
  const { locale } = clocks;
  const text = proposalText({ ...chosen, link, contact, timeZone, locale }, ways);
  const isNone = chosen.starts.length === 0;
  const copy = (copied: string) => void copyText({ host, words }, copied);
  return (
    <>
      <CrmActionButton
        variant="primary"
        disabled={isNone}
        actionType="SEND_EMAIL"
        actionContext={{
          objectTypeId: record.objectTypeId,
          objectId: Number(record.objectId),
          initialEmailSubject: propose.subject(pageName(link)),
          initialEmailBody: text,
        }}
      >
        {propose.writeTo(contactName)}
      </CrmActionButton>
      <Button disabled={isNone} onClick={() => copy(text)}>
        {propose.copy}
      </Button>
      <Button variant="transparent" onClick={() => copy(prefilledUrl(link.url, contact))}>
        {propose.copyLink}
      </Button>
    </>
  );
}
