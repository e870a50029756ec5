import { bookMeeting as contract, bookMeetingInput as input } from '@app/contracts/book-meeting';
import { bookMeeting } from '@app/services/booking/book-meeting';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(bookMeeting));
