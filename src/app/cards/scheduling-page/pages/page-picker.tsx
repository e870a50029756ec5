import type { MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { Flex, LoadingButton, Select } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { ErrorAlert } from '@app/card-kit/views/error-alert';
import { useBookingTexts } from '../booking-texts.ts';
import type { BookingMessages } from '../messages/en.ts';
import type { MeetingLinksModel } from './use-meeting-links.ts';

type PagePickerProps = {
  links: MeetingLink[];
  model: MeetingLinksModel;
  chosen: MeetingLink | undefined;
  onChoose: (link: MeetingLink) => void;
};

export function PagePicker({ links, model, chosen, onChoose }: PagePickerProps) {
  const { words } = useBookingTexts();
  const { state, more } = model;
  const [isPressed, setIsPressed] = useState(false);
  const hasMore = state.status === 'ready' && state.data.after !== undefined;
  return (
    <Flex direction="column" gap="xs">
      <Select
        name="booking-page"
        placeholder={words.choosePage}
        value={chosen?.id ?? ''}
        options={links.map((link) => ({ value: link.id, label: labelOf(link, words) }))}
        onInput={model.search}
        onChange={(id) => {
          const link = links.find((candidate) => candidate.id === id);
          if (link !== undefined) onChoose(link);
        }}
      />
      {(hasMore || isPressed) && (
        <Flex direction="row">
          <LoadingButton
            size="xs"
            loading={more === 'loading'}
            onClick={() => {
              setIsPressed(true);
              model.loadMore();
            }}
          >
            {hasMore ? words.morePages : words.allPages}
          </LoadingButton>
        </Flex>
      )}
      {typeof more === 'object' && <ErrorAlert error={more} />}
    </Flex>
  );
}

/** How a page is called; HubSpot keeps some without a name. */
export function pageName({ name, slug }: MeetingLink): string {
  return name ?? slug;
}

/** Name, kind, and whose it is where the name does not say so and it is not the rep's own. */
function labelOf(link: MeetingLink, words: BookingMessages): string {
  const name = pageName(link);
  const host = link.organizer.name;
  const isSaid = host === null || link.whose === 'signed-in-user' || name.includes(host);
  const type = link.type === 'personal' ? [] : [words.types[link.type]];
  return [name, ...type, ...(isSaid ? [] : [host])].join(' · ');
}
