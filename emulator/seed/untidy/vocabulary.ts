import { addLabel } from '../../associations/association-labels.ts';
import { objectTypeOf } from '../../objects/object-types.ts';
import type { AssociationType } from '../../associations/association-types.ts';
import type { Account, Owner, Pipeline } from '../../account/account.ts';
import { owners } from '../owners.ts';

/** Mere sells from Auckland; Ben's name is in the account twice; the last was removed by name as well. */
export const untidyOwner = {
  mere: '71000011',
  otherBen: '71000012',
  nameless: '71000013',
  /** Not in the account any more, not even deactivated. */
  deleted: '31415926',
};
export const untidyUser = { mere: '61000011', gone: '61000014' };

const [BEN] = owners;

function ownersLeftBehind(): Owner[] {
  if (BEN === undefined) throw new Error('The demo account has no owners.');
  const owner = (id: string, firstName: string, lastName: string, email: string): Owner => {
    return { ...BEN, id, userId: Number(id) - 10_000_000, firstName, lastName, email };
  };
  return [
    owner(untidyOwner.mere, 'Mere', 'Ngata', 'mere.ngata@fernwerk.example'),
    {
      ...owner(untidyOwner.otherBen, 'Ben', 'Ode', 'ben.ode.old@fernwerk.example'),
      archived: true,
    },
    { ...owner(untidyOwner.nameless, '', '', 'crm-import@fernwerk.example'), archived: true },
  ];
}

/** A pipeline of an office that works in German and fills no status. */
export const germanPipeline: Pipeline = {
  id: '730110022',
  label: 'Termine',
  stages: [
    { id: '1148200401', label: 'Geplant', isClosed: false },
    { id: '1148200402', label: 'Stattgefunden', isClosed: true },
    { id: '1148200403', label: 'Storniert', isClosed: true },
    { id: '1148200404', label: 'Nicht erschienen', isClosed: true },
    { id: '1148200405', label: 'Rückfrage offen', isClosed: false },
  ],
};

/** Outcomes an admin hid when the team got new ones: records keep them. */
const hiddenOutcomes = [
  { value: 'opt_17', label: 'Ghosted us' },
  { value: 'opt_18', label: 'Attended, wrong person' },
  { value: 'OLD_DONE', label: 'Completed (do not use)' },
];

/** Its type ids are of the range in which HubSpot numbers the labels of an account. */
const labelIds = { typeId: 37, inverseTypeId: 38 };

export function seedVocabulary(account: Account): void {
  account.owners.push(...ownersLeftBehind());
  account.pipelines.get('0-421')?.push(germanPipeline);
  const meeting = account.schema.get('0-47');
  const outcome = meeting?.get('hs_meeting_outcome');
  if (outcome === undefined) throw new Error('Meetings have no outcome.');
  const hidden = hiddenOutcomes.map((option) => ({ ...option, hidden: true }));
  meeting?.set(outcome.name, { ...outcome, options: [...outcome.options, ...hidden] });
}

/** A label the account made between deals and meetings, seen from a meeting. */
export function closingCall(account: Account): AssociationType[] {
  return addLabel(account, {
    ...{ from: objectTypeOf('0-47'), to: objectTypeOf('0-3') },
    ...{ label: 'Closes', inverseLabel: 'Closing call' },
    ...labelIds,
  }).slice(0, 1);
}
