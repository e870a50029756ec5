import { whyRefused } from '@app/card-kit/messages/listed';
import type { BookingRequest, BookingState } from '../booking-state.ts';
import type { BookingMessages } from '../messages/en.ts';
import type { Problems } from './booking-entry.ts';

/** A refusal, back at the fields it is about: HubSpot's names them, the function's counts entries of lists. */
export function refusedBy(state: BookingState, words: BookingMessages): Problems {
  if (state.status !== 'failed') return {};
  const { request, error } = state;
  const { property, parameter } = error.details ?? {};
  const said = error.code === 'REJECTED' ? whyRefused(words.rules, error.details ?? {}) : '';
  const found: Problems = {};
  for (const path of [property ?? parameter ?? []].flat()) {
    const { field, guest } = property === undefined ? counted(path, request) : { field: path };
    const isEmail = field === 'attendee.email';
    const own = isEmail ? words.problems.email : words.checkThis;
    found[field] = said || (guest === undefined ? own : words.problems.guest(guest));
  }
  return found;
}

/** `formFields.0.value` is the field that was sent first, `guestEmails.1` a part of one field. */
function counted(path: string, { guestEmails, formFields, consents }: BookingRequest) {
  const [list = '', entry = ''] = path.split('.');
  const index = Number(entry);
  const names: Record<string, string | undefined> = {
    formFields: formFields[index]?.name,
    consents: consents[index]?.communicationTypeId,
  };
  if (list === 'guestEmails') return { field: list, guest: guestEmails[index] };
  return { field: `${list}.${names[list] ?? entry}` };
}
