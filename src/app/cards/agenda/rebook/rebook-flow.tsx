import { Alert, Button, Text } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import type { Contact } from '../../scheduling-page/form/booking-entry.ts';
import { BookingPanel } from '../../scheduling-page/form/booking-panel.tsx';
import type { BookingSubject } from '../../scheduling-page/form/booking-subject.ts';
import { PageChooser } from '../../scheduling-page/pages/page-chooser.tsx';
import { useMeetingLinks } from '../../scheduling-page/pages/use-meeting-links.ts';
import { SlotPicker } from '../../scheduling-page/slots/slot-picker.tsx';
import type { BookingModel } from '../../scheduling-page/use-booking.ts';
import { useSlotChoice } from '../../scheduling-page/slots/use-slot-choice.ts';
import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { knownId } from '@app/domain/agenda/agenda-item';
import { isDecided } from '@app/domain/outcome/outcome';
import { repClock } from '@app/card-kit/clock/clocks';
import { usePanelHold } from '@app/card-kit/views/lazy-panel';
import { PanelFrame } from '@app/card-kit/views/panel-frame';
import { useAgendaTexts } from '../agenda-texts.ts';
import { useRebookTexts } from './rebook-texts.ts';
import { draftKey, type RebookModel } from './use-rebook.ts';
import type { Item } from '../types.ts';

type RebookFlowProps = {
  item: Item;
  /** Whether it is booked beside the item, and not in its place. */
  isNext?: boolean;
  rebook: RebookModel;
  /** Closed once it is booked. */
  panelIds: string[];
  onBack: () => void;
};

/** Page, slot and form within the panel of an item, its consequence first. */
export function RebookFlow({ item, isNext = false, rebook, panelIds, onBack }: RebookFlowProps) {
  const { words, clocks } = useRebookTexts();
  const links = useMeetingLinks(rebook.contact, rebook.userId, item.owner?.id);
  const [pageId, setPageId] = useState<string | null>(null);
  const [zone, setZone] = useState<string | null>(null);
  const givenUpIds = useMemo(
    () => (isNext ? [] : [item, ...item.copies].map(knownId)),
    [item, isNext],
  );
  return (
    <PanelFrame buttons={<Button onClick={onBack}>{words.cancel}</Button>}>
      <Before item={item} isNext={isNext} becomes={rebook.rescheduled(item)} />
      <PageChooser model={links} chosenId={pageId} onChoose={setPageId}>
        {(link, contact) => (
          <Slots
            key={link.id}
            rebook={rebook}
            bookingIn={(id) => rebook.bookingFor({ item, isNext, panelIds: [id, ...panelIds] })}
            item={item}
            link={link}
            contact={contact}
            zone={{ second: zone ?? clocks.contactZone, change: setZone }}
            givenUpIds={givenUpIds}
            draft={{ drafts: rebook.drafts, key: draftKey(item, link) }}
          />
        )}
      </PageChooser>
    </PanelFrame>
  );
}

/** When the item was, and what becomes of it. */
function Before({
  item,
  isNext,
  becomes,
}: Pick<RebookFlowProps, 'item' | 'isNext'> & { becomes: string | null }) {
  const { words, clocks, now } = useRebookTexts();
  const agenda = useAgendaTexts();
  const { start, end, outcome } = item;
  const { title, text } = words.consequence[item.kind];
  const original =
    outcome !== null && isDecided(outcome)
      ? words.originalStays(outcome.label)
      : becomes !== null && words.originalBecomes(becomes);
  return (
    <>
      {start !== null && (
        <Text variant="microcopy">
          {agenda.words.oldTime(repClock({ start, end }, now, clocks))}
        </Text>
      )}
      {!isNext && (
        <Alert title={title} variant="info">
          <Text>{[text, original].filter(Boolean).join(' ')}</Text>
        </Alert>
      )}
    </>
  );
}

type SlotsProps = Pick<BookingSubject, 'draft'> & {
  rebook: RebookModel;
  /** In the panel of one slot, which closes first. */
  bookingIn: (panelId: string) => BookingModel;
  item: Item;
  link: MeetingLink;
  contact: Contact;
  zone: { second: string | null; change: (zone: string) => void };
  givenUpIds: readonly string[];
};

/** Each slot opens its form over them: who comes back is where they were. */
function Slots(props: SlotsProps) {
  const { rebook, bookingIn, item, link, contact, zone, givenUpIds, draft } = props;
  const { words } = useRebookTexts();
  const { hold, release } = usePanelHold();
  const { start, end } = item;
  const lengthMs = start && end ? end.getTime() - start.getTime() : undefined;
  const record = rebook.contact;
  const choice = useSlotChoice({ record, slug: link.slug, zone, givenUpIds, lengthMs });
  const { durationMs } = choice;
  const { page } = choice.availability;
  return (
    <SlotPicker
      choice={choice}
      accountZone={undefined}
      action={(slot) => {
        const id = `again-${link.id}-${durationMs}-${slot.start.getTime()}`;
        return {
          onClick: hold,
          overlay: page !== null && (
            <BookingPanel
              key={id}
              id={id}
              subject={{ link, page, contact, durationMs, slot, draft }}
              booking={bookingIn(id)}
              host={{ closeOverlay: rebook.close }}
              note={
                rebook.offline !== null && (
                  <Alert title={words.offline} variant="danger">
                    {`${words.slotOffline} ${words.oldUntouched}`}
                  </Alert>
                )
              }
              onPanel={(opened) => {
                if (opened === null) release();
              }}
            />
          ),
        };
      }}
    />
  );
}
