import { logMeeting as contract, logMeetingInput as input } from '@app/contracts/log-meeting';
import { logMeeting } from '@app/services/planning/log-meeting';
import { defineFunction } from './lib/define-function.ts';
import { withOwnContact } from './lib/with-own-contact.ts';

export const main = defineFunction(contract, input, withOwnContact(logMeeting));
