import type { ListMeetingLinksData, MeetingLink } from '@app/contracts/booking/list-meeting-links';
import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { Loaded } from '@app/card-kit/views/loaded';
import { useBookingTexts } from '../booking-texts.ts';
import { NothingHere } from '../../booking/nothing-here.tsx';
import type { Contact } from '../form/booking-entry.ts';
import { PagePicker } from './page-picker.tsx';
import type { MeetingLinksModel } from './use-meeting-links.ts';

type PageChooserProps = {
  model: MeetingLinksModel;
  chosenId: string | null;
  onChoose: (id: string) => void;
  /** Whether there is nothing to choose now. */
  isSettled?: boolean;
  /** What is shown of the chosen page. */
  children: (link: MeetingLink, contact: Contact) => ReactNode;
};

/** The scheduling page to book on; the first one is chosen where it is the rep's or the contact owner's. */
export function PageChooser(props: PageChooserProps) {
  const { model, chosenId, onChoose, isSettled = false, children } = props;
  const { words } = useBookingTexts();
  return (
    <Loaded
      state={model.state}
      label={words.loading}
      isNothing={({ links }) => links.length === 0}
      onRetry={model.reload}
    >
      {({ links, contact }) => {
        if (links.length === 0) {
          return <NothingHere {...words.noPages} />;
        }
        const chosen = links.find(({ id }) => id === chosenId) ?? proposed(links);
        return (
          <Flex direction="column" gap="sm">
            {!isSettled && (
              <PagePicker
                links={links}
                model={model}
                chosen={chosen}
                onChoose={({ id }) => {
                  onChoose(id);
                }}
              />
            )}
            {chosen && children(chosen, contact)}
          </Flex>
        );
      }}
    </Loaded>
  );
}

/** Pages come in the order to offer them; a stranger's page is proposed only where there is no other. */
export function proposed(links: ListMeetingLinksData['links']): MeetingLink | undefined {
  const [first] = links;
  return first?.whose === 'other' && links.length > 1 ? undefined : first;
}
