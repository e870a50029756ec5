import { listAgenda as contract, listAgendaInput as input } from '@app/contracts/list-agenda';
import { listAgenda } from '@app/services/agenda/list-agenda';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, listAgenda);
