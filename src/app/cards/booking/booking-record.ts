export type BookingRecord = { objectTypeId: '0-1'; objectId: string };
