import { ownerIds } from './owners.ts';
import type { SeedBuilder } from './seed-builder.ts';

/** The contacts of the tidy half: id, first and last name, address, company, job, owner and time zone. */
const people = `
101 | Ada | Lovelace | ada.lovelace@analytical-engines.example | Analytical Engines | Head of Research | ben | America/New_York
103 | Carmen | Ortega | carmen.ortega@lumbre-solar.example | Lumbre Solar | Operations Director | cleo | Europe/Madrid
104 | David | Okafor | david.okafor@harbourlight.example | Harbourlight Clinics | Clinic Coordinator | dana | Africa/Lagos
105 | Eleanor | Whitcombe | eleanor.whitcombe@meridian-labs.example | Meridian Labs | Program Manager | ben | America/New_York
106 | Farid | Haddad | farid.haddad@qantara-logistics.example | Qantara Logistics | Procurement Lead | emre | Asia/Dubai
107 | ليلى | حسن | layla.hassan@nakheel-retail.example | متاجر النخيل | مديرة المشتريات | emre | Asia/Riyadh
108 | 花子 | 佐藤 | hanako.sato@asahi-kikai.example | 旭機械株式会社 | 情報システム部長 | dana | Asia/Tokyo
109 | Zoë 🌻 | Brandt | zoe.brandt@studio-papaver.example | Studio Papaver 🎨 | Founder | cleo | Europe/Amsterdam
110 | Robert | O'Neil-Tables | robert.oneil@harrow-data.example | Harrow & Sons <Data> | Database Administrator | ben | America/Chicago
111 | Magnus | Eriksson | magnus.eriksson@nordvik.example | Nordvik AB | Facility Manager | cleo | Europe/Stockholm
112 | Nadia | Petrova | nadia.petrova@wisla-foods.example | Wisła Foods | Quality Lead | dana | Europe/Warsaw
113 | Oliver | Grant | oliver.grant@thameside-press.example | Thameside Press | Managing Editor | frank | Europe/London
102 | Bruno | Keller | bruno.keller@alpstein-optik.example | Alpstein Optik | Managing Director | dana | Europe/Zurich
114 | Priya | Raman | priya.raman@tidal-analytics.example | Tidal Analytics | Data Engineer | ben | Asia/Kolkata
115 | Quentin | Lefèvre | quentin.lefevre@pacific-freight.example | Pacific Freight | Head of Dispatch | cleo | none
116 | Rosa | Jiménez | rosa.jimenez@colmena.example | Colmena Cooperativa | Buyer | ben | none
117 | Wanda | Okafor | wanda.okafor@harbour-physio.example | Harbour Physio | Practice Manager | emre | Europe/London
`;

/** What only some have. */
const more: Record<string, Record<string, string>> = {
  '101': {
    phone: '+1 212 555 0142',
    city: 'New York',
    country: 'United States',
    hs_ip_timezone: 'america_slash_new_york',
  },
  '103': { phone: '+34 91 555 01 73', lifecyclestage: 'customer' },
  '104': { phone: '+234 1 555 0188', lifecyclestage: 'customer' },
  '105': { phone: '+1 617 555 0119' },
  '106': { phone: '+971 4 555 0162' },
  '107': { phone: '+966 11 555 0134' },
  '108': { phone: '+81 3 5550 0177' },
  '110': { phone: '+1 312 555 0150' },
  '113': { phone: '+44 20 7946 0191' },
  '102': { phone: '+41 44 555 01 28', lifecyclestage: 'lead' },
  '114': { phone: '+91 80 5550 0143' },
  '115': { phone: '+1 415 555 0106', hs_ip_timezone: 'america_slash_los_angeles' },
  '116': { lifecyclestage: 'marketingqualifiedlead' },
};

const owners = new Map(Object.entries(ownerIds));

export function seedPeople(seed: SeedBuilder): void {
  for (const line of people.trim().split('\n')) {
    const [id = '', firstname = '', lastname = '', ...rest] = line.split(' | ');
    const [email = '', company = '', jobtitle = '', owner = '', zone] = rest;
    const own = { firstname, lastname, email, company, jobtitle };
    const contact = { id, ...own, hubspot_owner_id: owners.get(owner) ?? '', ...more[id] };
    seed.contact(contact, zone === 'none' ? undefined : zone);
  }
}
