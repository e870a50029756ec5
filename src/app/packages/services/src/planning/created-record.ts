import type { RecordReply } from '@app/hubspot/crm/records/record-reply';

/** A record just created: HubSpot answers with some of its properties only, the rest are those sent. */
export function createdRecord(sent: Record<string, string>, reply: RecordReply): RecordReply {
  return {
    id: reply.id,
    properties: {
      ...sent,
      ...reply.properties,
      hs_lastmodifieddate: reply.properties['hs_lastmodifieddate'] ?? reply.updatedAt ?? null,
    },
  };
}
