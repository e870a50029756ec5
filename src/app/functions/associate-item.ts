import {
  associateItem as contract,
  associateItemInput as input,
} from '@app/contracts/associate-item';
import { associateItem } from '@app/services/items/associate-item';
import { requireAdding } from '@app/services/items/require-reach';
import { defineFunction } from './lib/define-function.ts';

export const main = defineFunction(contract, input, async (ctx, request) => {
  await requireAdding(ctx, request);
  return associateItem(ctx, request);
});
