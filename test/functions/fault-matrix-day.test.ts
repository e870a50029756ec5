import type { Contract } from '@app/contracts/contract';
import { handOverItems } from '@app/contracts/day/hand-over-items';
import { listColleagues } from '@app/contracts/day/list-colleagues';
import { letGo } from '@app/contracts/day/let-go';
import { listDay } from '@app/contracts/day/list-day';
import { listLooseEnds } from '@app/contracts/day/list-loose-ends';
import { listPeople } from '@app/contracts/day/list-people';
import { readTeam } from '@app/contracts/day/read-team';
import { setOwnOutcomes } from '@app/contracts/day/set-own-outcomes';
import { appointment, contactId, meeting, otherMeeting } from './support/fault-account.ts';
import { describeUnderFaults, keyOfItem, type Scenario } from './support/describe-under-faults.ts';

const olga = { userId: '61' };

const scenario = (
  contract: Contract,
  parameters: object,
  keyOf?: Scenario['keyOf'],
): [string, Scenario] => [contract.action, { contract, parameters, ...(keyOf && { keyOf }) }];

describeUnderFaults([
  scenario(listDay, { ...olga, from: '2026-11-18T00:00:00Z', to: '2026-11-19T00:00:00Z' }),
  scenario(listPeople, { ...olga, items: [meeting, otherMeeting, appointment] }),
  scenario(listColleagues, olga),
  scenario(listLooseEnds, { ...olga, days: 30 }),
  scenario(readTeam, { ...olga, days: 30 }),
  scenario(letGo, { ...olga, item: meeting, contactId, reason: 'moved away' }),
  scenario(
    handOverItems,
    { ...olga, toOwnerId: '72', changes: [{ item: meeting }, { item: appointment }] },
    keyOfItem,
  ),
  scenario(
    setOwnOutcomes,
    {
      ...olga,
      ownerId: '71',
      changes: [
        { item: meeting, outcome: 'COMPLETED' },
        { item: otherMeeting, outcome: 'NO_SHOW' },
      ],
    },
    keyOfItem,
  ),
]);
