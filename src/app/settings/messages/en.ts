import type { FindingDetails } from '@app/domain/setup-finding';
import { monthIn, numberIn, told, toldBy, type OutcomeMessages, type Words } from './messages.ts';

const count = (details: FindingDetails, name = 'count'): string => numberIn(details, name, 'en');
const several = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const isOne = (details: FindingDetails, name = 'count'): boolean => told(details, name) === '1';

const reinstall = (details: FindingDetails): string =>
  `A super admin: Settings → Integrations → Connected apps, open the app and install it again. It asks for ${told(details, 'scope')}.`;

const readScope = (
  can: string,
  cannot: string,
): Record<'granted' | 'missing', OutcomeMessages> => ({
  granted: { found: (details) => `The app may: ${told(details, 'scope')}.`, means: can },
  missing: {
    found: (details) => `The app may not: ${told(details, 'scope')} is missing.`,
    means: cannot,
    fix: reinstall,
  },
});

const categories = {
  scheduled: 'scheduled',
  completed: 'completed',
  'no-show': 'no-show',
  cancelled: 'cancelled',
  rescheduled: 'rescheduled',
};
const ways = {
  'contact-to-appointment': 'from contact to appointment',
  'appointment-to-contact': 'from appointment to contact',
  'contact-to-meeting': 'from contact to meeting',
  'meeting-to-contact': 'from meeting to contact',
};
const listedScopes = 'Asked HubSpot which scopes the app was given. Nothing was written.';

export const en: Words = {
  title: 'Setup check',
  intro:
    'Looks at everything the cards need in this account. It only reads: nothing in HubSpot is changed.',
  checking: 'Checking the setup …',
  checkAgain: 'Check again',
  copyReport: 'Copy report',
  copied: 'The report is copied. It names no person.',
  copyByHand: 'The report could not be copied. Select it here:',
  checkedAt: (time, calls) => `Checked at ${time} with ${several(calls, 'request', 'requests')}.`,
  allWell: 'Everything the cards need is there',
  keeping: (number) =>
    `${several(number, 'thing keeps', 'things keep')} the cards from working in full`,
  couldBeBetter: (number) => `${several(number, 'thing', 'things')} could be better`,
  notChecked: (number) => `${several(number, 'thing', 'things')} could not be checked`,
  allAsItShould: (number) =>
    `${several(number, 'thing is', 'things are')} as ${number === 1 ? 'it' : 'they'} should be`,
  outcomes: {
    title: 'What the cards take each outcome for',
    name: 'Option or stage',
    means: 'Means',
    kinds: { meeting: 'Meetings', appointment: 'Appointments' },
    meanings: {
      scheduled: 'Still to come',
      completed: 'Took place',
      'no-show': 'No-show',
      cancelled: 'Canceled',
      rescheduled: 'Rescheduled',
      other: 'No meaning',
    },
    open: 'Still open',
    closed: 'Closed, no meaning',
    hidden: 'Hidden in HubSpot',
    byFile: 'Set in options.ts',
  },
  labels: { tried: 'What was tried', means: 'What it means', fix: 'Who fixes it, where' },
  statuses: { fail: 'Fails', warn: 'Warning', unknown: 'Not checked', pass: 'Passes' },
  report: { title: 'Setup check of the app', account: 'Account', reference: 'HubSpot reference' },
  failed: {
    title: 'The setup could not be checked',
    advice: 'HubSpot could not run the app’s function. Try again in a moment.',
    noToken:
      'The app has no access to this account. A super admin can install it again: Settings → Integrations → Connected apps.',
    reference: (id) => `Reference for HubSpot’s support: ${id}`,
  },
  findings: {
    token: {
      title: 'Access to this account',
      tried: 'Sent the app’s token with every request.',
      outcomes: {
        accepted: { found: 'HubSpot accepts it.', means: 'The cards can reach HubSpot.' },
        refused: {
          found: 'HubSpot refuses it: it was revoked, or the app was removed.',
          means: 'Neither card shows anything.',
          fix: 'A super admin: Settings → Integrations → Connected apps, install the app again.',
        },
      },
    },
    'contacts-read': {
      title: 'Reading contacts and meetings',
      tried: 'Searched for one contact.',
      outcomes: readScope(
        'The agenda shows the contact and their meetings.',
        'The agenda cannot show the contact or any meeting.',
      ),
    },
    'contacts-write': {
      title: 'Changing contacts and meetings',
      tried: listedScopes,
      outcomes: readScope(
        'Reps can set outcomes, pin, move and book meetings.',
        'Outcomes, pins, moves and bookings are refused.',
      ),
    },
    'appointments-read': {
      title: 'Reading appointments',
      tried: 'Read the properties of appointments.',
      outcomes: readScope(
        'The agenda shows appointments beside meetings.',
        'The agenda shows meetings alone, and says so.',
      ),
    },
    'appointments-write': {
      title: 'Changing appointments',
      tried: listedScopes,
      outcomes: readScope(
        'Reps can create and move appointments and say how they ended.',
        'Appointments can be read, and nothing more.',
      ),
    },
    'owners-read': {
      title: 'Reading owners',
      tried: 'Read the list of owners.',
      outcomes: readScope(
        'The cards name who is in charge of an item.',
        'No item names who is in charge of it.',
      ),
    },
    'scheduling-read': {
      title: 'Reading scheduling pages',
      tried: 'Read the list of scheduling pages.',
      outcomes: readScope(
        'Reps can book on scheduling pages.',
        'The booking card offers no scheduling page.',
      ),
    },
    'companies-read': {
      title: 'Reading companies',
      tried: listedScopes,
      outcomes: readScope(
        'The agenda works on companies. Details name the companies of an item, and a new meeting can be put on them.',
        'The agenda cannot be read on a company, and no company is named or offered.',
      ),
    },
    'companies-write': {
      title: 'Changing companies',
      tried: listedScopes,
      outcomes: readScope(
        'On a company, meetings can be pinned and items added and removed.',
        'On a company, nothing can be pinned, added or removed.',
      ),
    },
    'deals-read': {
      title: 'Reading deals',
      tried: listedScopes,
      outcomes: readScope(
        'The agenda works on deals. Details name the deals of an item, and a new meeting can be put on open ones.',
        'The agenda cannot be read on a deal, and no deal is named or offered.',
      ),
    },
    'deals-write': {
      title: 'Changing deals',
      tried: listedScopes,
      outcomes: readScope(
        'On a deal, meetings can be pinned and items added and removed.',
        'On a deal, nothing can be pinned, added or removed.',
      ),
    },
    tickets: {
      title: 'Reading and changing tickets',
      tried: listedScopes,
      outcomes: readScope('The agenda works on tickets.', 'The agenda cannot be read on a ticket.'),
    },
    installation: {
      title: 'Scopes of the installed app',
      tried: 'Compared the scopes the app asks for with those it was given when it was installed.',
      outcomes: {
        current: { found: 'The app has all of them.', means: 'Nothing has to be installed again.' },
        outdated: {
          found: (details) =>
            `It was installed before it asked for these: ${told(details, 'scopes')}.`,
          means: 'A new version of the app gets its new scopes only when it is installed again.',
          fix: 'A super admin: Settings → Integrations → Connected apps, install the app again.',
        },
      },
    },
    activation: {
      title: 'Activation of appointments',
      tried: 'Asked HubSpot whether the object Appointments is activated.',
      outcomes: {
        activated: { found: 'Appointments are activated.', means: 'Appointments can be used.' },
        'not-activated': {
          found: 'Appointments are not activated.',
          means: 'The agenda shows meetings alone, and no appointment can be created.',
          fix: 'A super admin: Settings → Objects → Object library, activate Appointments.',
        },
      },
    },
    'appointment-outcomes': {
      title: 'Outcomes of appointments',
      tried:
        'Read the status property of appointments or, without it, the stages of their pipeline.',
      outcomes: {
        status: {
          found: (details) =>
            `${told(details, 'property')} has ${count(details)} options${details['spelling'] ? `; cancelled is spelled ${told(details, 'spelling')}` : ''}.`,
          means: 'Reps can say how an appointment ended with one click.',
        },
        pipeline: {
          found: (details) =>
            `There is no status property, but a pipeline of ${count(details)} stages.`,
          means: 'Reps say how an appointment ended by moving it to a stage.',
        },
        incomplete: {
          found: (details) =>
            `No option of ${told(details, 'where')} means: ${toldBy(details, 'missing', categories)}.`,
          means: 'There is no button for it, and the show rate cannot count it.',
          fix: 'A super admin adds it: Settings → Properties → Appointment properties, or the stages of the pipeline under Settings → Objects → Appointments.',
        },
        'two-spellings': {
          found: (details) =>
            `${told(details, 'property')} has both ${told(details, 'spellings')}.`,
          means: 'The cards read both as cancelled, but reports and lists count them apart.',
          fix: 'A super admin: Settings → Properties → Appointment properties → Appointment status, hide one of the two.',
        },
        none: {
          found: 'There is neither a status with options nor a pipeline with stages.',
          means: 'Nobody can say how an appointment ended.',
          fix: 'A super admin: Settings → Objects → Appointments, set up a pipeline with stages.',
        },
      },
    },
    'meeting-outcomes': {
      title: 'Outcomes of meetings',
      tried: 'Read the options of hs_meeting_outcome.',
      outcomes: {
        complete: {
          found: (details) => `It has ${count(details)} options.`,
          means: 'Reps can say how a meeting ended with one click.',
        },
        incomplete: {
          found: (details) => `No option means: ${toldBy(details, 'missing', categories)}.`,
          means: 'There is no button for it, and the show rate cannot count it.',
          fix: 'A super admin: Settings → Properties → Meeting properties → Meeting outcome, add or show the option.',
        },
        none: {
          found: 'It has no option to choose.',
          means: 'Nobody can say how a meeting ended.',
          fix: 'A super admin: Settings → Properties → Meeting properties → Meeting outcome, add options.',
        },
      },
    },
    'appointment-associations': {
      title: 'Appointments on contacts',
      tried: 'Read the association types between contacts and appointments, both ways.',
      outcomes: {
        'both-ways': {
          found: 'Both types are there.',
          means: 'An appointment is created on its contact.',
        },
        incomplete: {
          found: (details) => `HubSpot’s own type is missing ${toldBy(details, 'missing', ways)}.`,
          means: 'Appointments cannot be put on a contact’s record.',
          fix: 'A super admin: Settings → Objects → Appointments → Associations. If it is listed there, HubSpot’s support.',
        },
      },
    },
    'meeting-associations': {
      title: 'Meetings on contacts',
      tried: 'Read the association types between contacts and meetings, both ways.',
      outcomes: {
        'both-ways': {
          found: 'Both types are there.',
          means: 'A meeting is logged on its contact.',
        },
        incomplete: {
          found: (details) => `HubSpot’s own type is missing ${toldBy(details, 'missing', ways)}.`,
          means: 'Meetings cannot be put on a contact’s record.',
          fix: 'A super admin: Settings → Objects → Contacts → Associations. If it is listed there, HubSpot’s support.',
        },
      },
    },
    'outcome-meanings': {
      title: 'Meaning of outcomes',
      tried: 'Read the name of every option or stage, including hidden ones.',
      outcomes: {
        understood: {
          found: (details) =>
            isOne(details)
              ? 'The only one is understood.'
              : `All ${count(details)} are understood.`,
          means: 'The cards know what is still to come, what took place, and what didn’t.',
        },
        unclear: {
          found: (details) => `Not understood: ${told(details, 'labels')}.`,
          means:
            'The cards show them by name, and that’s all: they don’t count for the show rate, are never next, and are never asked about.',
          fix: 'Whoever uploads the app: In src/app/options.ts, write what each one means, or ‘other’ if none fits. Then build and upload.',
        },
      },
    },
    'options-file': {
      title: 'Names in options.ts',
      tried:
        'Compared the names in src/app/options.ts with the options and stages of this account.',
      outcomes: {
        fits: {
          found: (details) =>
            told(details, 'count') === '0'
              ? 'It says nothing about outcomes.'
              : 'This account has all of them.',
          means: 'What the file says wins over what a name says.',
        },
        'unknown-names': {
          found: (details) => `Nothing has this name: ${told(details, 'names')}.`,
          means: 'These entries have no effect.',
          fix: 'Whoever uploads the app: Correct the names in src/app/options.ts. Then build and upload.',
        },
      },
    },
    'across-records': {
      title: 'My day, the page across records',
      tried: 'Read what src/app/options.ts allows.',
      outcomes: {
        team: {
          found: 'It shows everyone’s appointments and meetings.',
          means:
            'Whoever can open the page sees titles, times, and contacts of all owners, and sets outcomes. Who is signed in comes from the browser: HubSpot doesn’t tell the app.',
        },
        'own-only': {
          found: 'It shows each user their own.',
          means:
            'Who is signed in comes from the browser, so someone calling by hand can name another user.',
        },
        off: { found: 'It’s switched off.', means: 'The page says so and shows nothing.' },
      },
    },
    'other-records': {
      title: 'Appointments and meetings of other records',
      tried: 'Read what src/app/options.ts allows.',
      outcomes: {
        reachable: {
          found: 'They can be found and added.',
          means:
            'Whoever can open one record with the booking card can find every appointment and meeting in this account, add it to that record, and then change or delete it. What HubSpot lets that user see isn’t checked.',
        },
        'out-of-reach': {
          found: 'They can’t be found or added.',
          means: 'The cards act only on what belongs to the record or to one of its contacts.',
        },
      },
    },
    'scheduling-pages': {
      title: 'Scheduling pages',
      tried: 'Read the list of scheduling pages.',
      outcomes: {
        found: {
          found: (details) =>
            isOne(details) ? 'There is 1 page.' : `There are ${count(details)} pages.`,
          means: 'Reps can book on them.',
        },
        none: {
          found: 'There is no page.',
          means: 'The booking card can put meetings on a calendar, but offers no free times.',
          fix: 'Every rep, for themselves: Library → Meetings scheduler, create a scheduling page.',
        },
      },
    },
    hosts: {
      title: 'Calendars of hosts',
      tried: 'Read up to three scheduling pages, those with several hosts first.',
      outcomes: {
        online: {
          found: (details) =>
            `All ${count(details, 'hosts')} hosts of ${count(details, 'pages')} of ${count(details, 'allPages')} pages are online.`,
          means: 'What is booked with them gets into their calendars.',
        },
        offline: {
          found: (details) =>
            `${count(details, 'offline')} of ${count(details, 'hosts')} hosts ${isOne(details, 'offline') ? 'is' : 'are'} offline${details['people'] ? `: ${told(details, 'people')}` : ''}.`,
          means:
            'A booking with them looks like a success and books nothing. The card warns of it.',
          fix: 'The host, for themselves: Settings → General → Calendar, connect the calendar again.',
        },
      },
    },
    owner: {
      title: 'Your owner record',
      tried: 'Looked for your user among the owners.',
      outcomes: {
        found: {
          found: 'You are one of them.',
          means: 'What you book and log has you as its owner.',
        },
        missing: {
          found: 'You are not one of them.',
          means: 'You cannot be the organizer of a meeting, and what you log has no owner.',
          fix: 'A super admin: Settings → Users & teams, give your user access to the CRM.',
        },
      },
    },
    'default-page': {
      title: 'Your default scheduling page',
      tried: 'Looked for your pages among the scheduling pages.',
      outcomes: {
        found: {
          found: (details) =>
            details['page'] ? `It is “${told(details, 'page')}”.` : 'You have one.',
          means: 'The booking card opens with it.',
        },
        'not-default': {
          found: 'You have pages, but none is your default.',
          means: 'The booking card opens without a page of yours: you choose one each time.',
          fix: 'You: Library → Meetings scheduler, make one of your pages the default.',
        },
        none: {
          found: 'You have no page.',
          means: 'The booking card opens with somebody else’s page.',
          fix: 'You: Library → Meetings scheduler, create a scheduling page.',
        },
      },
    },
    'contact-emails': {
      title: 'E-mail addresses of contacts',
      tried: 'Counted the contacts without an e-mail address.',
      outcomes: {
        complete: { found: 'Every contact has one.', means: 'Every contact can be booked.' },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'contact has' : 'contacts have'} none.`,
          means: 'They cannot be booked on a scheduling page until a rep enters an address.',
          fix: 'Whoever owns the contacts: filter Contacts by “Email is unknown”.',
        },
      },
    },
    'contact-zones': {
      title: 'Time zones of contacts',
      tried: 'Counted the contacts for which HubSpot knows no time zone.',
      outcomes: {
        complete: { found: 'Every contact has one.', means: 'Every time is shown on both clocks.' },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'contact has' : 'contacts have'} none.`,
          means: 'For them only the rep’s clock is shown: a zone is never guessed.',
          fix: 'Whoever owns the contacts: filter Contacts by “Time zone is unknown”.',
        },
      },
    },
    'api-version': {
      title: 'Version of HubSpot’s API',
      tried: 'Compared the version the app uses with the months HubSpot supports it.',
      outcomes: {
        supported: {
          found: (details) =>
            `${told(details, 'version')}, supported until ${monthIn(details, 'until', 'en')}.`,
          means: 'Nothing has to be done before then.',
        },
        ending: {
          found: (details) =>
            `${told(details, 'version')} is supported only until ${monthIn(details, 'until', 'en')}.`,
          means:
            'After that HubSpot may stop answering, and new versions of the app cannot be uploaded.',
          fix: 'Whoever develops the app: set HUBSPOT_API_VERSION to a newer version and deploy.',
        },
        ended: {
          found: (details) =>
            `${told(details, 'version')} has not been supported since ${monthIn(details, 'until', 'en')}.`,
          means: 'HubSpot still answers, but promises nothing.',
          fix: 'Whoever develops the app: set HUBSPOT_API_VERSION to a newer version and deploy.',
        },
      },
    },
    'rate-limit': {
      title: 'Room for requests',
      tried: 'Read what HubSpot’s answers say about the limits.',
      outcomes: {
        ample: { found: left, means: 'The cards get their answers without waiting.' },
        scarce: {
          found: left,
          means:
            'When several reps open the cards at once, some will have to wait or see an error.',
          fix: 'A super admin: Development → Monitoring → API call usage shows which app uses most.',
        },
        exceeded: {
          found: (details) =>
            told(details, 'policy') === 'DAILY'
              ? 'HubSpot refused a request: the account’s requests of today are used up.'
              : 'HubSpot refused a request: too many came at once.',
          means: 'The cards show an error until there is room again.',
          fix: 'A super admin: Development → Monitoring → API call usage shows which app uses most.',
        },
      },
    },
    clock: {
      title: 'Clocks',
      tried: 'Compared the app’s clock with the date of HubSpot’s answers.',
      outcomes: {
        right: {
          found: 'Both agree to the minute.',
          means: 'What is past and what is next is right.',
        },
        off: {
          found: (details) =>
            `The app’s clock is ${count(details, 'seconds')} seconds ${told(details, 'direction') === 'ahead' ? 'ahead' : 'behind'}.`,
          means: 'Items move between Upcoming and Needs outcome at the wrong moment.',
          fix: 'HubSpot’s support: the app runs on HubSpot’s machines. Where it runs elsewhere, whoever keeps that machine.',
        },
      },
    },
  },
  unknown: {
    'token-refused': {
      found: 'HubSpot refuses the app’s token.',
      fix: 'Put “Access to this account” right first, then check again.',
    },
    'scope-missing': {
      found: 'The app lacks the scope to look.',
      fix: 'Install the app again so that it gets the missing scope, then check again.',
    },
    'not-activated': {
      found: 'Appointments are not activated.',
      fix: 'Activate them first, then check again.',
    },
    'rate-limited': {
      found: 'HubSpot refused the question: too many requests.',
      fix: 'Wait a few seconds, then check again.',
    },
    'no-answer': {
      found: 'HubSpot did not answer in time.',
      fix: 'Check again in a moment. If it stays, look at status.hubspot.com.',
    },
    refused: {
      found: 'HubSpot answered with something the check does not understand.',
      fix: 'Check again. If it stays, copy the report for HubSpot’s support.',
    },
    'not-told': {
      found: 'HubSpot does not say, and the check writes nothing to find out.',
      fix: 'Nobody yet: if it is missing, the first change in a card names it.',
    },
    'no-user': {
      found: 'HubSpot did not say who is signed in.',
      fix: 'Reload the page, then check again.',
    },
    'no-pages': {
      found: 'There is no scheduling page.',
      fix: 'Create one first, then check again.',
    },
    'too-many': {
      found: 'The account is too large to look through in one check.',
      fix: 'Nobody: the cards do not need it.',
    },
  },
  newerOutcome: {
    found: 'The app found something this page does not know yet.',
    means: 'The page is older than the app.',
    fix: 'Reload the page.',
  },
};

function left(details: FindingDetails): string {
  const rooms = [
    details['burstLeft'] &&
      `${count(details, 'burstLeft')} of ${count(details, 'burstMax')} within ten seconds`,
    details['dailyLeft'] && `${count(details, 'dailyLeft')} of ${count(details, 'dailyMax')} today`,
  ];
  return `Left: ${rooms.filter(Boolean).join('; ')}.`;
}
