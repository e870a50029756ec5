import { bookMeeting as contract, bookMeetingInput as input } from '@app/contracts/book-meeting';
import { bookMeeting } from '@app/services/booking/book-meeting';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, bookMeeting);
