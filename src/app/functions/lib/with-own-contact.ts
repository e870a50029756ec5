import {
  requireOwnContact,
  type OnRecord,
} from '@app/services/booking/contacts/require-own-contact';
import type { ServiceContext } from '@app/services/service-context';

/** What the verb reads, once it is certain as well; both are asked at once, which is a round trip less. */
export function ofOwnContact<Input, Data>(
  read: (ctx: ServiceContext, input: Input) => Promise<Data>,
): (ctx: ServiceContext, input: Input & OnRecord) => Promise<Data> {
  return async (ctx, input) => {
    const reading = read(ctx, input);
    // Whatever became of it, a contact of somebody else's is refused as such.
    reading.catch(() => undefined);
    await requireOwnContact(ctx, input);
    return reading;
  };
}

/** The verb, once it is certain that the contact belongs to the record the card sits on. */
export function withOwnContact<Input, Data>(
  verb: (ctx: ServiceContext, input: Input) => Promise<Data>,
): (ctx: ServiceContext, input: Input & OnRecord) => Promise<Data> {
  return async (ctx, input) => {
    await requireOwnContact(ctx, input);
    return verb(ctx, input);
  };
}
