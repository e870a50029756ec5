export type { ContactRef as BookingRecord } from '@app/contracts/record';
