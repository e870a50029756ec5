import { findingIds } from '@app/domain/setup-finding';
import * as v from 'valibot';
import { instant, itemKind, outcome } from '../agenda-item.ts';
import { defineContract } from '../contract.ts';

const checkSetupInput = v.object({
  /** Who is signed in, as HubSpot's context has it; without it nothing is said about a person. */
  userId: v.optional(
    v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,20}$/)),
  ),
});

export const checkSetup = defineContract({
  action: 'setup/check-setup',
  input: checkSetupInput,
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
    /**
     * What the cards take each option for: of the meeting outcome, and of the appointment status or, without
     * it, of the stages of each pipeline. A list that could not be read is absent.
     */
    outcomeLists: v.array(
      v.object({
        kind: itemKind,
        property: v.string(),
        /** What the pipeline is called. */
        pipeline: v.nullable(v.string()),
        outcomes: v.array(
          v.object({
            ...outcome.entries,
            /** False for an option that HubSpot hides. */
            isOffered: v.boolean(),
            /** Whether the options file says it, rather than the name. */
            isDecided: v.boolean(),
          }),
        ),
      }),
    ),
    checkedAt: instant,
    /** How many times HubSpot was asked. */
    calls: v.number(),
  }),
});

export type SetupReport = v.InferOutput<typeof checkSetup.output>;
