import {
  requireOwnContact,
  type OnRecord,
} from '@app/services/booking/contacts/require-own-contact';
import type { ServiceContext } from '@app/services/service-context';

/** The verb, once it is certain that the contact belongs to the record the card sits on. */
export function withOwnContact<Input, Data>(
  verb: (ctx: ServiceContext, input: Input) => Promise<Data>,
): (ctx: ServiceContext, input: Input & OnRecord) => Promise<Data> {
  return async (ctx, input) => {
    await requireOwnContact(ctx, input);
    return verb(ctx, input);
  };
}
