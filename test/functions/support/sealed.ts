import { createSeal } from '@app/hubspot/seal';
import { fixedNow } from '../../support/function-account.ts';

/** What the app would have sealed for a deleted item of the record, had it been there. */
export function sealedSnapshot(
  record: { objectTypeId: string; objectId: string },
  snapshot: {
    item: { kind: string; id: string };
    properties: Record<string, string>;
    links?: object[];
    pins?: object[];
    present?: string[];
  },
  { token = 'emulator-token', purpose = 'deleted item', at = fixedNow.getTime() } = {},
): string {
  return createSeal(token).close(
    JSON.stringify({
      purpose,
      record: `${record.objectTypeId}:${record.objectId}`,
      at,
      contents: { links: [], pins: [], present: [], ...snapshot },
    }),
  );
}
