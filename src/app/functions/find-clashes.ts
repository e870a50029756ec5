import { findClashes as contract, findClashesInput as input } from '@app/contracts/find-clashes';
import { findClashes } from '@app/services/items/find-clashes';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, findClashes);
