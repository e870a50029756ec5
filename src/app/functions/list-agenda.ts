import { listAgenda as contract } from '@app/contracts/list-agenda';
import { listAgenda } from '@app/services/agenda/list-agenda';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, listAgenda);
