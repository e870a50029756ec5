import { hubSpotTimeZone } from '../properties/time-zone-options.ts';
import { objectTypeOf } from '../objects/object-types.ts';
import type { Account } from '../account/account.ts';
import type { RecordKey } from '../associations/association-index.ts';
import { changeValue, type StoredRecord } from '../objects/record.ts';
import { addRecord } from './add-record.ts';
import {
  appointmentValues,
  iso,
  meetingValues,
  type Appointment,
  type Meeting,
} from './item-values.ts';
import { wallDayOf } from '../wall-clock.ts';
import { addWorkdays, instantOf } from './zoned-time.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Where an item stands: on a contact, by its id, or on another record. */
type Place = string | RecordKey;

export type Contact = Record<string, string> & { id: string };

/** Writes the demo account. */
export function createSeedBuilder(account: Account) {
  const now = account.clock.now().getTime();
  return {
    account,
    now,
    at: workdayClock(account, now),
    ...recordWriter(account, now),
    ...itemWriter(account, now),
  };
}

/** The instant of a wall-clock time on a working day, counted from today. */
function workdayClock(account: Account, now: number) {
  const days = new Map<string, number>();
  return (workdays: number, time: string, timeZone = account.timeZone): number => {
    const today = days.get(timeZone) ?? wallDayOf(now, timeZone);
    days.set(timeZone, today);
    return instantOf(addWorkdays(today, workdays) + minutesOf(time) * minuteMs, timeZone);
  };
}

/** What items stand on. */
function recordWriter(account: Account, now: number) {
  return {
    contact({ id, ...properties }: Contact, timeZone?: string): void {
      const zone = timeZone === undefined ? {} : { hs_timezone: hubSpotTimeZone(timeZone) };
      addRecord(account, objectTypeOf('0-1'), {
        id,
        properties: { lifecyclestage: 'opportunity', ...properties, ...zone },
        createdAt: now - 200 * dayMs,
      });
    },
    /** A company, a deal or a ticket, associated with others that exist. */
    record(key: RecordKey, properties: Record<string, string>, others: RecordKey[]): void {
      const createdAt = now - 120 * dayMs;
      addRecord(account, objectTypeOf(key.typeId), {
        id: key.id,
        properties,
        associations: others,
        createdAt,
      });
    },
    pin(record: Place, { id }: Pick<StoredRecord, 'id'>): void {
      const key = keyOf(record);
      const found = account.store.find(key.typeId, key.id);
      if (found !== undefined) found.properties.hs_pinned_engagement_id = id;
    },
  };
}

/** Items. Their ids are `{record}{47|42|46|48}{number}`: stable, and tell what they are. */
function itemWriter(account: Account, now: number) {
  const numbers = new Map<string, number>();

  function add(typeId: string, place: Place, start: number, properties: Record<string, string>) {
    const record = keyOf(place);
    const series = `${record.id}${typeId.slice(2, 4)}`;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    return addRecord(account, objectTypeOf(typeId), {
      id: series + String(number).padStart(4, '0'),
      properties,
      associations: [record],
      createdAt: Math.min(start - 6 * dayMs, now - 2 * dayMs),
    });
  }

  return {
    meeting: (place: Place, meeting: Meeting): StoredRecord =>
      add('0-47', place, meeting.start ?? now, meetingValues(meeting)),
    appointment: (place: Place, appointment: Appointment): StoredRecord =>
      add('0-421', place, appointment.start ?? now, appointmentValues(appointment)),
    activity: (typeId: '0-46' | '0-48', place: Place, at: number, rest: Record<string, string>) =>
      add(typeId, place, at, { hs_timestamp: iso(at), ...rest }),
    manyItems,
    moveMeeting,
  };

  /** Items of a record made when something first asks for them, because there are so many. */
  function manyItems(record: RecordKey, counts: Record<string, number>, valuesOf: ManyValues) {
    const { store } = account;
    const series = (typeId: string) => record.id + typeId.slice(2, 4);
    store.defer({
      counts,
      touches({ typeId, id }) {
        if (typeId === record.typeId) return id === record.id;
        return typeId in counts && id.length === 9 && id.startsWith(series(typeId));
      },
      make() {
        for (const [typeId, count] of Object.entries(counts)) {
          for (let number = 1; number <= count; number += 1) {
            const id = series(typeId) + String(number).padStart(4, '0');
            const [start, properties] = valuesOf(typeId, number);
            const createdAt = Math.min(start, now) - 7 * dayMs;
            const times = { createdAt, updatedAt: createdAt };
            const createdBy = { sourceType: 'CRM_UI' };
            store.put({ type: objectTypeOf(typeId), id, properties, ...times, createdBy });
            store.associations.add({ typeId, id }, record);
          }
        }
      },
    });
  }
}

type ManyValues = (typeId: string, number: number) => [start: number, Record<string, string>];

/** Moves a meeting to another start, with the history such a move leaves behind. */
function moveMeeting(meeting: StoredRecord, start: number, at: number, userId: number): void {
  const actor = { sourceType: 'CRM_UI', sourceId: `userId:${userId}`, userId };
  const before = Date.parse(meeting.properties.hs_meeting_start_time ?? '');
  for (const name of ['hs_meeting_start_time', 'hs_meeting_end_time', 'hs_timestamp']) {
    const moved = Date.parse(meeting.properties[name] ?? '') + start - before;
    changeValue(meeting, name, { value: iso(moved), at, actor });
  }
  meeting.updatedAt = at;
}

export type SeedBuilder = ReturnType<typeof createSeedBuilder>;

function keyOf(record: Place): RecordKey {
  return typeof record === 'string' ? { typeId: '0-1', id: record } : record;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
