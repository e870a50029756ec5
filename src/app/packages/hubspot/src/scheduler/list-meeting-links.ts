import { inWords } from '@app/domain/has-words';
import { webLink } from '@app/domain/web-link';
import * as v from 'valibot';
import type { HubSpotClient } from '../client.ts';
import { wireId } from './wire-id.ts';

const types = {
  PERSONAL_LINK: 'personal',
  GROUP_CALENDAR: 'group',
  ROUND_ROBIN_CALENDAR: 'round-robin',
} as const;

export type MeetingLinkType = (typeof types)[keyof typeof types];

/** A scheduling page. */
export type MeetingLink = {
  id: string;
  slug: string;
  name: string | null;
  type: MeetingLinkType;
  /** The public page; empty where HubSpot names none. */
  url: string;
  organizerUserId: string;
  isDefault: boolean;
};

export type MeetingLinkQuery = {
  organizerUserId?: string | undefined;
  name?: string | undefined;
  after?: string | undefined;
};

const linksReply = v.object({
  results: v.array(
    v.object({
      id: wireId,
      slug: v.string(),
      link: v.optional(v.nullable(v.string()), null),
      name: v.optional(v.nullable(v.string()), null),
      type: v.string(),
      organizerUserId: wireId,
      defaultLink: v.optional(v.boolean(), false),
    }),
  ),
  paging: v.nullish(v.object({ next: v.nullish(v.object({ after: v.string() })) })),
});

/**
 * One page of up to 100 scheduling pages, in HubSpot's order. Those of a kind that is not documented are
 * left out: how they choose their hosts is unknown.
 * @throws AppError MISSING_SCOPE
 */
export async function listMeetingLinks(
  hubspot: HubSpotClient,
  { organizerUserId, name, after }: MeetingLinkQuery = {},
): Promise<{ links: MeetingLink[]; after: string | undefined }> {
  const { results, paging } = await hubspot.request({
    method: 'GET',
    path: hubspot.paths.meetingLinks(),
    query: {
      limit: '100',
      ...(organizerUserId !== undefined && { organizerUserId }),
      ...(name && { name }),
      ...(after !== undefined && { after }),
    },
    response: linksReply,
  });
  return { links: results.flatMap(toLink), after: paging?.next?.after };
}

export function meetingLinkTypeOf(wireType: string): MeetingLinkType | undefined {
  return Object.entries(types).find(([wire]) => wire === wireType)?.[1];
}

function toLink(reply: v.InferOutput<typeof linksReply>['results'][number]): MeetingLink[] {
  const { id, slug, link, name, organizerUserId, defaultLink } = reply;
  const type = meetingLinkTypeOf(reply.type);
  if (type === undefined || slug === '') return [];
  const url = webLink(link) ?? '';
  return [
    {
      id,
      slug,
      name: inWords(name)?.trim() ?? null,
      type,
      url,
      organizerUserId,
      isDefault: defaultLink,
    },
  ];
}
