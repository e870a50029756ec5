/** Everything the demo puts into an account bears this at the end of its name. */
export const marker = '(demo)';

/** Part of example.com, which takes no mail (RFC 7505). */
const domain = 'appointments-demo.example.com';

export type DemoItem = {
  kind: 'meeting' | 'appointment';
  /** Unique on its contact; how a second run knows it. */
  title: string;
  /** Of the start, from the present. */
  hours: number;
  minutes: number;
  /** One of HubSpot's own; left out where the account does not offer it. */
  outcome?: string;
  /** HTML. */
  notes?: string;
  place?: string;
  isPinned?: boolean;
};

export type DemoContact = {
  email: string;
  firstName: string;
  lastName: string;
  /** As HubSpot writes it; left out where the account does not offer it. */
  timeZone?: string;
  items: DemoItem[];
};

const day = 24;

function meeting(title: string, hours: number, rest: Partial<DemoItem> = {}): DemoItem {
  return { kind: 'meeting', title: `${title} ${marker}`, hours, minutes: 30, ...rest };
}

function appointment(title: string, hours: number, rest: Partial<DemoItem> = {}): DemoItem {
  return { kind: 'appointment', title: `${title} ${marker}`, hours, minutes: 60, ...rest };
}

/** A small version of the stand-in's demo account: the ordinary contact, an empty one, one only to come. */
export const demoContacts: readonly DemoContact[] = [
  {
    email: `ada@${domain}`,
    firstName: 'Ada',
    lastName: `Lovelace ${marker}`,
    timeZone: 'america_slash_new_york',
    items: [
      meeting('Discovery call', -21 * day, { outcome: 'COMPLETED' }),
      meeting('Product tour', -14 * day, {
        outcome: 'COMPLETED',
        notes: '<p>Liked the reports.</p><p>Wants to see the export again.</p>',
      }),
      meeting('Follow-up', -7 * day, { outcome: 'NO_SHOW' }),
      meeting('Pricing', -3 * day, { outcome: 'SCHEDULED' }),
      meeting('Quarterly review', 2 * day, {
        outcome: 'SCHEDULED',
        place: 'https://meet.example.com/review',
        isPinned: true,
      }),
      meeting('Contract', 9 * day, { outcome: 'SCHEDULED', place: '12 St James’s Square, London' }),
      appointment('Site visit', -10 * day, { outcome: 'COMPLETED' }),
      appointment('Installation', -1 * day, { outcome: 'SCHEDULED' }),
      appointment('Training', 5 * day, { outcome: 'SCHEDULED' }),
    ],
  },
  { email: `bruno@${domain}`, firstName: 'Bruno', lastName: `Keller ${marker}`, items: [] },
  {
    email: `hanako@${domain}`,
    firstName: '花子',
    lastName: `佐藤 ${marker}`,
    timeZone: 'asia_slash_tokyo',
    items: [
      meeting('キックオフ', 3 * day, { outcome: 'SCHEDULED' }),
      appointment('現地訪問', 6 * day, { outcome: 'SCHEDULED' }),
    ],
  },
];
