import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { dayAndTime } from '@app/card-kit/clock/time-of-day';
import { useContext, useState } from 'react';
import { useFetched } from '@app/card-kit/load/use-fetched';
import { titleOf } from '@app/card-kit/title-of';
import { cityOf } from '@app/domain/time/zone-names';
import { useAgendaTexts } from '../agenda-texts.ts';
import type { AgendaTexts, Item } from '../types.ts';
import { offerTimes, type Offer, type OfferSource } from './offer-times.ts';
import { RebookContext } from './rebook-context.ts';

type WriteToContactProps = { item: Item };

/**
 * Opens HubSpot's own e-mail to the contact, with free times and the page's link in it; the rep sends it. Nothing
 * on a record that is no contact.
 */
export function WriteToContact({ item }: WriteToContactProps) {
  const source = useContext(RebookContext)?.offers;
  return source === undefined ? null : <WriteTo item={item} source={source} />;
}

function WriteTo({ item, source }: WriteToContactProps & { source: OfferSource }) {
  const texts = useAgendaTexts();
  const { words, clocks, now, contactName } = texts;
  const { objectTypeId, objectId } = source.record;
  // Asked once: what is free is not asked anew with each minute.
  const [ask] = useState(() => () => offerTimes(source, item, clocks, now));
  const { state } = useFetched(ask);
  const offer = state.status === 'ready' ? state.data : null;
  return (
    <CrmActionButton
      size="xs"
      actionType="SEND_EMAIL"
      actionContext={{
        objectTypeId,
        objectId: Number(objectId),
        initialEmailSubject: words.offer.subject(titleOf(item, words)),
        initialEmailBody: bodyOf(offer, texts),
      }}
    >
      {words.writeTo(cut(contactName))}
    </CrmActionButton>
  );
}

/** The text in the rep's language, with the times on the contact's clock. */
function bodyOf(offer: Offer | null, { words, clocks, contactName }: AgendaTexts): string {
  const { greeting, times, noTimes, page, pageOnly } = words.offer;
  const name = contactName === words.theContact ? null : contactName;
  if (offer === null || (offer.starts.length === 0 && offer.url === null)) {
    return [greeting(name), noTimes].join('\n\n');
  }
  const { starts, url, timeZone } = offer;
  const format = new Intl.DateTimeFormat(clocks.locale, { ...dayAndTime(clocks.locale), timeZone });
  const hasTimes = starts.length > 0;
  return [
    greeting(name),
    hasTimes && times(cityOf(timeZone)),
    hasTimes && starts.map((start) => `• ${format.format(start)}`).join('\n'),
    url !== null && (hasTimes ? page(url) : pageOnly(url)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A first name that would not fit beside two other buttons. */
function cut(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13).trimEnd()}…` : name;
}
