import { handOverItems as handOverItemsContract } from '@app/contracts/day/hand-over-items';
import { letGo as letGoContract } from '@app/contracts/day/let-go';
import { listColleagues as listColleaguesContract } from '@app/contracts/day/list-colleagues';
import { listDay as listDayContract } from '@app/contracts/day/list-day';
import { listLooseEnds as listLooseEndsContract } from '@app/contracts/day/list-loose-ends';
import { listPeople as listPeopleContract } from '@app/contracts/day/list-people';
import { readTeam as readTeamContract } from '@app/contracts/day/read-team';
import { setOwnOutcomes as setOwnOutcomesContract } from '@app/contracts/day/set-own-outcomes';
import { handOverItems, listColleagues } from '@app/services/day/hand-over-items';
import { letGo } from '@app/services/day/let-go';
import { listDay } from '@app/services/day/list-day';
import { listLooseEnds } from '@app/services/day/list-loose-ends';
import { listPeople } from '@app/services/day/list-people';
import { readTeam } from '@app/services/day/read-team';
import { setOwnOutcomes } from '@app/services/day/set-own-outcomes';
import { defineFunction, onAccount } from './lib/define-function.ts';

export const { main, actions } = defineFunction([
  onAccount(listDayContract, listDay),
  onAccount(listPeopleContract, listPeople),
  onAccount(listLooseEndsContract, listLooseEnds),
  onAccount(letGoContract, letGo),
  onAccount(readTeamContract, readTeam),
  onAccount(setOwnOutcomesContract, setOwnOutcomes),
  onAccount(listColleaguesContract, listColleagues),
  onAccount(handOverItemsContract, handOverItems),
]);
