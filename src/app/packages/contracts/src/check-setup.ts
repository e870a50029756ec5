import { findingIds } from '@app/domain/setup-finding';
import * as v from 'valibot';
import { defineContract } from './contract.ts';

export const checkSetupInput = v.object({
  /** Who is signed in, as HubSpot's context has it; without it nothing is said about a person. */
  userId: v.optional(
    v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,20}$/)),
  ),
});

export const checkSetup = defineContract<typeof checkSetupInput>()({
  uid: 'check-setup',
  output: v.object({
    /** One for everything looked at, also where nothing could be found out. */
    findings: v.array(
      v.object({
        id: v.picklist(findingIds),
        status: v.picklist(['pass', 'warn', 'fail', 'unknown']),
        reason: v.string(),
        details: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
      }),
    ),
    checkedAt: v.pipe(v.string(), v.isoTimestamp()),
    /** How many times HubSpot was asked. */
    calls: v.number(),
  }),
});

export type SetupReport = v.InferOutput<typeof checkSetup.output>;
