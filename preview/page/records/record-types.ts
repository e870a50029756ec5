/** The objects whose records this page opens, by the names HubSpot uses in addresses and in `objectTypes` of a card. */
export const recordTypes = ['contacts', 'companies', 'deals', 'tickets'] as const;

export type RecordType = (typeof recordTypes)[number];

export type ShownProperty = {
  name: string;
  label: string;
  as?: 'date' | 'money';
};

type RecordTypeInfo = {
  /** What HubSpot tells a card as `crm.objectTypeId`. */
  objectTypeId: string;
  one: string;
  many: string;
  /** Properties whose values make the name, the first with a value alone unless they are `joined`. */
  name: string[];
  isNameJoined?: boolean;
  /** Below the name in the header, and beside it in the list. */
  headline: ShownProperty[];
  /** A longer text. A record of the untidy half of the demo account says in it where such data comes from. */
  about: string;
  shown: ShownProperty[];
};

const recordId: ShownProperty = { name: 'hs_object_id', label: 'Record ID' };
const stage: ShownProperty = { name: 'dealstage', label: 'Deal stage' };
const amount: ShownProperty = { name: 'amount', label: 'Amount', as: 'money' };
const closes: ShownProperty = { name: 'closedate', label: 'Close date', as: 'date' };
const status: ShownProperty = { name: 'hs_pipeline_stage', label: 'Ticket status' };

function owner(label: string): ShownProperty {
  return { name: 'hubspot_owner_id', label };
}

export const recordTypeInfo: Record<RecordType, RecordTypeInfo> = {
  contacts: {
    objectTypeId: '0-1',
    one: 'Contact',
    many: 'Contacts',
    name: ['firstname', 'lastname'],
    isNameJoined: true,
    headline: [
      { name: 'jobtitle', label: 'Job title' },
      { name: 'email', label: 'Email' },
    ],
    about: 'message',
    shown: [
      { name: 'email', label: 'Email' },
      { name: 'phone', label: 'Phone number' },
      { name: 'jobtitle', label: 'Job title' },
      { name: 'company', label: 'Company name' },
      { name: 'city', label: 'City' },
      { name: 'country', label: 'Country/Region' },
      { name: 'lifecyclestage', label: 'Lifecycle stage' },
      { name: 'hs_timezone', label: 'Time zone' },
      owner('Contact owner'),
      recordId,
    ],
  },
  companies: {
    objectTypeId: '0-2',
    one: 'Company',
    many: 'Companies',
    name: ['name', 'domain'],
    headline: [{ name: 'domain', label: 'Company domain name' }],
    about: 'description',
    shown: [
      { name: 'domain', label: 'Company domain name' },
      { name: 'timezone', label: 'Time zone' },
      owner('Company owner'),
      recordId,
    ],
  },
  deals: {
    objectTypeId: '0-3',
    one: 'Deal',
    many: 'Deals',
    name: ['dealname'],
    headline: [stage, amount],
    about: 'description',
    shown: [amount, closes, stage, owner('Deal owner'), recordId],
  },
  tickets: {
    objectTypeId: '0-5',
    one: 'Ticket',
    many: 'Tickets',
    name: ['subject'],
    headline: [status],
    about: 'content',
    shown: [status, owner('Ticket owner'), recordId],
  },
};
