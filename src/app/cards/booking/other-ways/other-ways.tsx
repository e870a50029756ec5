import { Dropdown } from '@hubspot/ui-extensions';
import { useTexts } from '../../texts.ts';
import type { BookingHost } from '../booking-host.ts';

export type OtherWaysProps = {
  record: { objectTypeId: '0-1'; objectId: string };
  /** The signed-in HubSpot user; not an owner's id. */
  userId: string;
  host: BookingHost;
  /** Something was made or associated: what else shows the record has to read again. */
  onBooked: () => void;
};

/** The quiet menu at the card's foot; what it opens is made only once it opens. */
export function OtherWays(_props: OtherWaysProps) {
  const { words } = useTexts();
  return (
    <Dropdown buttonText={words.more} variant="transparent" buttonSize="sm">
      {null}
    </Dropdown>
  );
}
