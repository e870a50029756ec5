import type { FindingDetails } from '@app/domain/setup-finding';
import { monthIn, numberIn, told, toldBy, type OutcomeMessages, type Words } from './messages.ts';

const count = (details: FindingDetails, name = 'count'): string => numberIn(details, name, 'en');
const several = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
const isOne = (details: FindingDetails, name = 'count'): boolean => told(details, name) === '1';

const reinstall = (details: FindingDetails): string =>
  `Super admin: Reinstall the app in Settings → Integrations → Connected apps. It asks for ${told(details, 'scope')}.`;

const readScope = (
  can: string,
  cannot: string,
): Record<'granted' | 'missing', OutcomeMessages> => ({
  granted: { found: (details) => `Granted: ${told(details, 'scope')}.`, means: can },
  missing: {
    found: (details) => `Missing: ${told(details, 'scope')}.`,
    means: cannot,
    fix: reinstall,
  },
});

const categories = {
  scheduled: 'scheduled',
  completed: 'completed',
  'no-show': 'no show',
  cancelled: 'canceled',
  rescheduled: 'rescheduled',
};
const ways = {
  'contact-to-appointment': 'from contact to appointment',
  'appointment-to-contact': 'from appointment to contact',
  'contact-to-meeting': 'from contact to meeting',
  'meeting-to-contact': 'from meeting to contact',
};
const listedScopes = 'Asked HubSpot which scopes the app has. Nothing was written.';

export const en: Words = {
  title: 'Setup check',
  intro:
    'Checks what the cards “Appointments & meetings” (the agenda) and “Book a meeting” (the booking card) need in this account. It only reads: nothing in HubSpot changes.',
  checking: 'Checking the setup…',
  checkAgain: 'Check again',
  copyReport: 'Copy report',
  copied: 'Report copied. It doesn’t name anyone.',
  copyByHand: 'Couldn’t copy the report. Select and copy it here:',
  checkedAt: (time, calls) => `Checked at ${time} (${several(calls, 'request', 'requests')})`,
  allWell: 'The cards have everything they need',
  keeping: (number) =>
    `${several(number, 'problem keeps', 'problems keep')} the cards from working fully`,
  couldBeBetter: (number) => `${several(number, 'thing', 'things')} to improve`,
  notChecked: (number) => `${several(number, 'check', 'checks')} couldn’t be completed`,
  allAsItShould: (number) => `${several(number, 'check', 'checks')} passed`,
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
  labels: { tried: 'What was checked', means: 'What it means', fix: 'How to fix it' },
  statuses: { fail: 'Failed', warn: 'Warning', unknown: 'Not checked', pass: 'Passed' },
  report: {
    title: 'Setup check: Appointments & meetings',
    account: 'Account',
    reference: 'HubSpot reference',
  },
  failed: {
    title: 'The setup check couldn’t run',
    advice: 'HubSpot couldn’t run the app. Try again in a moment.',
    noToken:
      'The app has no access to this account. A super admin can reinstall it in Settings → Integrations → Connected apps.',
    reference: (id) => `HubSpot support reference: ${id}`,
  },
  findings: {
    token: {
      title: 'Access to this account',
      tried: 'Sent the app’s token with every request.',
      outcomes: {
        accepted: {
          found: 'HubSpot accepts the app’s token.',
          means: 'The cards can reach HubSpot.',
        },
        refused: {
          found: 'HubSpot refuses the app’s token: it was revoked, or the app was removed.',
          means: 'Neither card works.',
          fix: 'Super admin: Reinstall the app in Settings → Integrations → Connected apps.',
        },
      },
    },
    'contacts-read': {
      title: 'Reading contacts and meetings',
      tried: 'Searched for one contact.',
      outcomes: readScope(
        'The agenda shows the contact and their meetings.',
        'The agenda can’t show the contact or any meeting.',
      ),
    },
    'contacts-write': {
      title: 'Changing contacts and meetings',
      tried: listedScopes,
      outcomes: readScope(
        'Reps can set outcomes and pin, reschedule, and book meetings.',
        'Reps can’t set outcomes or pin, reschedule, or book meetings.',
      ),
    },
    'appointments-read': {
      title: 'Reading appointments',
      tried: 'Read the properties of appointments.',
      outcomes: readScope(
        'The agenda shows appointments alongside meetings.',
        'The agenda shows only meetings, and says so.',
      ),
    },
    'appointments-write': {
      title: 'Changing appointments',
      tried: listedScopes,
      outcomes: readScope(
        'Reps can create and reschedule appointments and set their outcomes.',
        'Reps can see appointments but can’t change them.',
      ),
    },
    'owners-read': {
      title: 'Reading owners',
      tried: 'Read the list of owners.',
      outcomes: readScope(
        'The cards show who owns each appointment and meeting.',
        'The cards can’t show who owns an appointment or meeting.',
      ),
    },
    'scheduling-read': {
      title: 'Reading scheduling pages',
      tried: 'Read the list of scheduling pages.',
      outcomes: readScope(
        'Reps can book on scheduling pages.',
        'Reps can’t book on scheduling pages.',
      ),
    },
    'companies-read': {
      title: 'Reading companies',
      tried: listedScopes,
      outcomes: readScope(
        'The agenda works on companies. Details show associated companies, and reps can add new meetings to them.',
        'The agenda doesn’t work on companies, and no company is shown or offered.',
      ),
    },
    'companies-write': {
      title: 'Changing companies',
      tried: listedScopes,
      outcomes: readScope(
        'On companies, reps can pin meetings and add or remove appointments and meetings.',
        'On companies, reps can’t pin, add, or remove anything.',
      ),
    },
    'deals-read': {
      title: 'Reading deals',
      tried: listedScopes,
      outcomes: readScope(
        'The agenda works on deals. Details show associated deals, and reps can add new meetings to open ones.',
        'The agenda doesn’t work on deals, and no deal is shown or offered.',
      ),
    },
    'deals-write': {
      title: 'Changing deals',
      tried: listedScopes,
      outcomes: readScope(
        'On deals, reps can pin meetings and add or remove appointments and meetings.',
        'On deals, reps can’t pin, add, or remove anything.',
      ),
    },
    tickets: {
      title: 'Reading and changing tickets',
      tried: listedScopes,
      outcomes: readScope('The agenda works on tickets.', 'The agenda doesn’t work on tickets.'),
    },
    installation: {
      title: 'Scopes of the installed app',
      tried: 'Compared the scopes the app asks for with the scopes it was given.',
      outcomes: {
        current: { found: 'The app has all of them.', means: 'No need to reinstall the app.' },
        outdated: {
          found: (details) => `Added since the app was installed: ${told(details, 'scopes')}.`,
          means: 'The app gets new scopes only when it’s reinstalled.',
          fix: 'Super admin: Reinstall the app in Settings → Integrations → Connected apps.',
        },
      },
    },
    activation: {
      title: 'Appointments object',
      tried: 'Asked HubSpot whether the Appointments object is activated.',
      outcomes: {
        activated: { found: 'Appointments are activated.', means: 'Reps can use appointments.' },
        'not-activated': {
          found: 'Appointments are not activated.',
          means: 'The agenda shows only meetings, and reps can’t create appointments.',
          fix: 'Super admin: Activate Appointments in Settings → Objects → Object library.',
        },
      },
    },
    'appointment-outcomes': {
      title: 'Appointment outcomes',
      tried: 'Read the appointment status property or, if there is none, the pipeline stages.',
      outcomes: {
        status: {
          found: (details) =>
            `${told(details, 'property')} has ${count(details)} ${isOne(details) ? 'option' : 'options'}${details['spelling'] ? `; canceled is spelled ${told(details, 'spelling')}` : ''}.`,
          means: 'Reps can set an appointment’s outcome with one click.',
        },
        pipeline: {
          found: (details) =>
            `No status property, but a pipeline with ${count(details)} ${isOne(details) ? 'stage' : 'stages'}.`,
          means: 'Reps set the outcome by moving the appointment to a stage.',
        },
        incomplete: {
          found: (details) =>
            `${told(details, 'where')} has no option for: ${toldBy(details, 'missing', categories)}.`,
          means: 'The cards have no button for it, and the show rate can’t count it.',
          fix: 'Super admin: Add it in Settings → Properties → Appointment properties, or as a pipeline stage in Settings → Objects → Appointments.',
        },
        'two-spellings': {
          found: (details) =>
            `${told(details, 'property')} has two spellings: ${told(details, 'spellings')}.`,
          means: 'The cards treat both as canceled, but reports and lists count them separately.',
          fix: 'Super admin: Hide one of them in Settings → Properties → Appointment properties → Appointment status.',
        },
        none: {
          found: 'There are no status options and no pipeline stages.',
          means: 'Reps can’t set outcomes for appointments.',
          fix: 'Super admin: Set up a pipeline with stages in Settings → Objects → Appointments.',
        },
      },
    },
    'meeting-outcomes': {
      title: 'Meeting outcomes',
      tried: 'Read the options of the Meeting outcome property.',
      outcomes: {
        complete: {
          found: (details) => `It has ${count(details)} ${isOne(details) ? 'option' : 'options'}.`,
          means: 'Reps can set a meeting’s outcome with one click.',
        },
        incomplete: {
          found: (details) => `It has no option for: ${toldBy(details, 'missing', categories)}.`,
          means: 'The cards have no button for it, and the show rate can’t count it.',
          fix: 'Super admin: Add or show the option in Settings → Properties → Meeting properties → Meeting outcome.',
        },
        none: {
          found: 'It has no options.',
          means: 'Reps can’t set outcomes for meetings.',
          fix: 'Super admin: Add options in Settings → Properties → Meeting properties → Meeting outcome.',
        },
      },
    },
    'appointment-associations': {
      title: 'Appointments on contacts',
      tried: 'Read the association types between contacts and appointments, both ways.',
      outcomes: {
        'both-ways': {
          found: 'Both association types exist.',
          means: 'New appointments are associated with their contact.',
        },
        incomplete: {
          found: (details) =>
            `HubSpot’s default association is missing ${toldBy(details, 'missing', ways)}.`,
          means: 'Appointments can’t be associated with contacts.',
          fix: 'Super admin: Check Settings → Objects → Appointments → Associations. If it’s listed there, contact HubSpot support.',
        },
      },
    },
    'meeting-associations': {
      title: 'Meetings on contacts',
      tried: 'Read the association types between contacts and meetings, both ways.',
      outcomes: {
        'both-ways': {
          found: 'Both association types exist.',
          means: 'New meetings are associated with their contact.',
        },
        incomplete: {
          found: (details) =>
            `HubSpot’s default association is missing ${toldBy(details, 'missing', ways)}.`,
          means: 'Meetings can’t be associated with contacts.',
          fix: 'Super admin: Check Settings → Objects → Contacts → Associations. If it’s listed there, contact HubSpot support.',
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
    'series-property': {
      title: 'What ties the appointments of a series',
      tried: 'Read src/app/options.ts and the properties of appointments.',
      outcomes: {
        ready: {
          found: (details) => `The property ${told(details, 'property')} does.`,
          means: 'Reps can move or cancel one appointment of a series, the following ones, or all.',
        },
        'not-named': {
          found: 'Nothing does: no property is named.',
          means: 'Appointments of a series are moved and canceled one by one.',
        },
        missing: {
          found: (details) => `There’s no appointment property ${told(details, 'property')}.`,
          means: 'New series aren’t tied: their appointments are moved and canceled one by one.',
          fix: 'Super admin: Create it in Settings → Properties → Appointment properties as single-line text.',
        },
        'not-text': {
          found: (details) =>
            `The property ${told(details, 'property')} isn’t single-line text that can be edited.`,
          means: 'New series aren’t tied: their appointments are moved and canceled one by one.',
          fix: 'Super admin: Create another property in Settings → Properties → Appointment properties as single-line text, and name it in src/app/options.ts.',
        },
      },
    },
    'scheduling-pages': {
      title: 'Scheduling pages',
      tried: 'Read the list of scheduling pages.',
      outcomes: {
        found: {
          found: (details) =>
            isOne(details)
              ? 'There is 1 scheduling page.'
              : `There are ${count(details)} scheduling pages.`,
          means: 'Reps can book on them.',
        },
        none: {
          found: 'There are no scheduling pages.',
          means:
            'Reps can add meetings to a calendar, but the booking card has no available times.',
          fix: 'Each rep: Create a scheduling page in Library → Meetings Scheduler.',
        },
      },
    },
    hosts: {
      title: 'Hosts’ calendars',
      tried: 'Read up to three scheduling pages, starting with those with several hosts.',
      outcomes: {
        online: {
          found: (details) =>
            `Hosts online: ${count(details, 'hosts')} of ${count(details, 'hosts')}, on ${count(details, 'pages')} of ${count(details, 'allPages')} pages.`,
          means: 'Bookings with them reach their calendars.',
        },
        offline: {
          found: (details) =>
            `${count(details, 'offline')} of ${count(details, 'hosts')} hosts ${isOne(details, 'offline') ? 'is' : 'are'} offline${details['people'] ? `: ${told(details, 'people')}` : ''}.`,
          means: 'A booking with them looks successful but books nothing. The card warns reps.',
          fix: 'The host: Reconnect the calendar in Settings → General → Calendar.',
        },
      },
    },
    owner: {
      title: 'You as an owner',
      tried: 'Looked for you in the list of owners.',
      outcomes: {
        found: {
          found: 'You’re in the list.',
          means: 'You’re the owner of what you book and log.',
        },
        missing: {
          found: 'You’re not in the list.',
          means: 'You can’t organize meetings, and what you log has no owner.',
          fix: 'Super admin: Give your user access to the CRM in Settings → Users & Teams.',
        },
      },
    },
    'default-page': {
      title: 'Your default scheduling page',
      tried: 'Looked for your pages in the list of scheduling pages.',
      outcomes: {
        found: {
          found: (details) =>
            details['page'] ? `It’s “${told(details, 'page')}”.` : 'You have one.',
          means: 'The booking card opens on this page.',
        },
        'not-default': {
          found: 'You have pages, but no default.',
          means: 'The booking card doesn’t preselect any of your pages. You choose one each time.',
          fix: 'You: Set one of your pages as the default in Library → Meetings Scheduler.',
        },
        none: {
          found: 'You have no scheduling page.',
          means: 'The booking card offers only other people’s pages.',
          fix: 'You: Create a scheduling page in Library → Meetings Scheduler.',
        },
      },
    },
    'contact-emails': {
      title: 'Contact emails',
      tried: 'Counted the contacts without an email.',
      outcomes: {
        complete: {
          found: 'Every contact has an email.',
          means: 'Reps can book with every contact.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'contact has' : 'contacts have'} no email.`,
          means: 'Reps need to enter one before they can book with them on a scheduling page.',
          fix: 'Contact owners: Filter contacts by “Email is unknown”.',
        },
      },
    },
    'contact-zones': {
      title: 'Contact time zones',
      tried: 'Counted the contacts without a time zone in HubSpot.',
      outcomes: {
        complete: {
          found: 'Every contact has a time zone.',
          means: 'Every time is shown for the rep and the contact.',
        },
        incomplete: {
          found: (details) =>
            `${count(details)} ${isOne(details) ? 'contact has' : 'contacts have'} no time zone.`,
          means: 'For them, the cards show only the rep’s time. A time zone is never guessed.',
          fix: 'Contact owners: Filter contacts by “Time zone is unknown”.',
        },
      },
    },
    'api-version': {
      title: 'HubSpot API version',
      tried: 'Compared the app’s version with HubSpot’s support dates.',
      outcomes: {
        supported: {
          found: (details) =>
            `${told(details, 'version')}, supported until ${monthIn(details, 'until', 'en')}.`,
          means: 'Nothing to do until then.',
        },
        ending: {
          found: (details) =>
            `${told(details, 'version')} is supported only until ${monthIn(details, 'until', 'en')}.`,
          means:
            'After that, HubSpot may stop responding, and new versions of the app can’t be uploaded.',
          fix: 'Developer: Set HUBSPOT_API_VERSION to a newer version and deploy.',
        },
        ended: {
          found: (details) =>
            `${told(details, 'version')} has not been supported since ${monthIn(details, 'until', 'en')}.`,
          means: 'HubSpot still responds, but without any guarantee.',
          fix: 'Developer: Set HUBSPOT_API_VERSION to a newer version and deploy.',
        },
      },
    },
    'rate-limit': {
      title: 'API request limits',
      tried: 'Read the limits in HubSpot’s responses.',
      outcomes: {
        ample: { found: left, means: 'The cards load without waiting.' },
        scarce: {
          found: left,
          means: 'If several reps open the cards at once, some may wait or see an error.',
          fix: 'Super admin: See which app uses the most in Development → Monitoring → API call usage.',
        },
        exceeded: {
          found: (details) =>
            told(details, 'policy') === 'DAILY'
              ? 'HubSpot refused a request: today’s limit is used up.'
              : 'HubSpot refused a request: too many at once.',
          means: 'The cards show an error until there’s room again.',
          fix: 'Super admin: See which app uses the most in Development → Monitoring → API call usage.',
        },
      },
    },
    clock: {
      title: 'App clock',
      tried: 'Compared the app’s clock with HubSpot’s.',
      outcomes: {
        right: {
          found: 'They match to the minute.',
          means: 'Past and upcoming are sorted correctly.',
        },
        off: {
          found: (details) =>
            `The app’s clock is ${count(details, 'seconds')} seconds ${told(details, 'direction') === 'ahead' ? 'ahead' : 'behind'}.`,
          means: 'Appointments and meetings move from Upcoming to Needs outcome at the wrong time.',
          fix: 'HubSpot support: The app runs on HubSpot’s servers. If you run it yourself, correct that server’s clock.',
        },
      },
    },
  },
  unknown: {
    'token-refused': {
      found: 'HubSpot refuses the app’s token.',
      fix: 'Fix “Access to this account” first, then check again.',
    },
    'scope-missing': {
      found: 'The app is missing the scope to check this.',
      fix: 'Reinstall the app to grant the scope, then check again.',
    },
    'not-activated': {
      found: 'Appointments are not activated.',
      fix: 'Activate them first, then check again.',
    },
    'rate-limited': {
      found: 'HubSpot refused the request: too many at once.',
      fix: 'Wait a few seconds, then check again.',
    },
    'no-answer': {
      found: 'HubSpot didn’t respond in time.',
      fix: 'Check again in a moment. If it keeps happening, see status.hubspot.com.',
    },
    refused: {
      found: 'HubSpot sent a response the check doesn’t understand.',
      fix: 'Check again. If it keeps happening, copy the report for HubSpot support.',
    },
    'not-told': {
      found: 'HubSpot doesn’t say, and the check never writes to find out.',
      fix: 'Nothing to do yet. If it’s missing, the first change in a card says so.',
    },
    'no-user': {
      found: 'HubSpot didn’t say who’s signed in.',
      fix: 'Reload the page, then check again.',
    },
    'no-pages': {
      found: 'There is no scheduling page.',
      fix: 'Create one first, then check again.',
    },
    'too-many': {
      found: 'The account is too large for one check.',
      fix: 'Nothing to do. The cards don’t need it.',
    },
  },
  newerOutcome: {
    found: 'The app found something this page doesn’t know yet.',
    means: 'This page is out of date.',
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
