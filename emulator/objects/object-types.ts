export type ObjectType = {
  id: string;
  name: string;
  singular: string;
  /** Activities can be pinned to a record; records can carry a pin. */
  isActivity: boolean;
  needsActivation: boolean;
  scope: 'contacts' | 'companies' | 'deals' | 'tickets' | 'appointments';
  /** Every inner list needs at least one of its properties. */
  required: string[][];
  created: string;
  modified: string;
  defaults: string[];
  searched: string[];
};

/** From which to which. */
export type TypePair = { from: ObjectType; to: ObjectType };

type Details = Pick<ObjectType, 'scope' | 'required' | 'defaults' | 'searched'>;

function record(id: string, name: string, singular: string, details: Details): ObjectType {
  const kind = { isActivity: false, needsActivation: false };
  return {
    id,
    name,
    singular,
    ...kind,
    created: 'createdate',
    modified: 'lastmodifieddate',
    ...details,
  };
}

/** Activities have no scope of their own: they are read and written with the contact scopes. */
function activity(id: string, name: string, singular: string, searched: string[]): ObjectType {
  return {
    id,
    name,
    singular,
    isActivity: true,
    needsActivation: false,
    scope: 'contacts',
    required: [['hs_timestamp']],
    created: 'hs_createdate',
    modified: 'hs_lastmodifieddate',
    defaults: [],
    searched,
  };
}

export const objectTypes: readonly ObjectType[] = [
  record('0-1', 'contacts', 'contact', {
    scope: 'contacts',
    required: [['email', 'firstname', 'lastname']],
    defaults: ['firstname', 'lastname', 'email'],
    searched: ['firstname', 'lastname', 'email', 'phone', 'company'],
  }),
  {
    ...record('0-2', 'companies', 'company', {
      scope: 'companies',
      required: [['domain', 'name']],
      defaults: ['name', 'domain'],
      searched: ['name', 'domain'],
    }),
    modified: 'hs_lastmodifieddate',
  },
  {
    ...record('0-3', 'deals', 'deal', {
      scope: 'deals',
      required: [['dealname'], ['dealstage'], ['pipeline']],
      defaults: ['dealname', 'amount', 'closedate', 'pipeline', 'dealstage'],
      searched: ['dealname'],
    }),
    modified: 'hs_lastmodifieddate',
  },
  {
    ...record('0-5', 'tickets', 'ticket', {
      scope: 'tickets',
      required: [['subject'], ['hs_pipeline_stage'], ['hs_pipeline']],
      defaults: ['subject', 'hs_pipeline', 'hs_pipeline_stage'],
      searched: ['subject'],
    }),
    modified: 'hs_lastmodifieddate',
  },
  {
    ...record('0-421', 'appointments', 'appointment', {
      scope: 'appointments',
      required: [['hs_appointment_start']],
      defaults: ['hs_appointment_name', 'hs_appointment_start', 'hs_appointment_end'],
      searched: ['hs_appointment_name'],
    }),
    needsActivation: true,
    created: 'hs_createdate',
    modified: 'hs_lastmodifieddate',
  },
  activity('0-47', 'meetings', 'meeting', ['hs_meeting_title', 'hs_meeting_body']),
  activity('0-46', 'notes', 'note', ['hs_note_body']),
  activity('0-48', 'calls', 'call', ['hs_call_title', 'hs_call_body']),
  activity('0-27', 'tasks', 'task', ['hs_task_subject', 'hs_task_body']),
  {
    ...activity('0-49', 'emails', 'email', ['hs_email_subject']),
    required: [['hs_timestamp'], ['hs_email_direction']],
  },
  {
    ...activity('0-18', 'communications', 'communication', ['hs_communication_body']),
    required: [['hs_timestamp'], ['hs_communication_channel_type']],
  },
];

const byName: ReadonlyMap<string, ObjectType> = new Map(
  objectTypes.flatMap((type) => [type.id, type.name, type.singular].map((name) => [name, type])),
);

/** The type of an id that is known to exist. */
export function objectTypeOf(id: string): ObjectType {
  const type = findObjectType(id);
  if (type === undefined) throw new Error(`Unknown object type ${id}`);
  return type;
}

/** Finds a type by its id (`0-47`), its plural or its singular name. */
export function findObjectType(nameOrId: string): ObjectType | undefined {
  return byName.get(nameOrId) ?? byName.get(nameOrId.toLowerCase());
}
