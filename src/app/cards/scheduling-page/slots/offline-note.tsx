import type { GetAvailabilityData } from '@app/contracts/booking/get-availability';
import { Alert } from '@hubspot/ui-extensions';
import { useBookingTexts } from '../booking-texts.ts';

/** Names the hosts whose calendar HubSpot cannot reach, before a slot is chosen. */
export function OfflineNote({ page }: { page: GetAvailabilityData }) {
  const { words } = useBookingTexts();
  const { offlineMembers, isOffline } = page;
  if (!isOffline && offlineMembers.length === 0) return null;
  const names = offlineMembers.map(({ name }) => name ?? words.somebody).join(', ');
  return (
    <Alert title={words.offlineHosts(names || words.somebody)} variant="warning">
      {isOffline ? words.offlineAll : words.offlineSome}
    </Alert>
  );
}
