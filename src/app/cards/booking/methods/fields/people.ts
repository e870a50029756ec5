import type { GetMeetingOptionsData } from '@app/contracts/booking/get-meeting-options';

type OwnerOption = GetMeetingOptionsData['owners'][number];
type SelectOption = { value: string; label: string };

/** Each by the owner's id, which is not the user's. */
export function ownerChoices({ owners }: Pick<GetMeetingOptionsData, 'owners'>): SelectOption[] {
  return owners.map((owner) => ({ value: owner.ownerId, label: nameOf(owner) }));
}

/**
 * Owners who can organize a meeting, by the id of their HubSpot user. Where no owner could be read, the
 * signed-in user alone.
 */
export function organizerChoices(
  { owners }: Pick<GetMeetingOptionsData, 'owners'>,
  me: { userId: string; label: string },
): SelectOption[] {
  if (owners.length === 0) return [{ value: me.userId, label: me.label }];
  return owners.flatMap((owner) =>
    owner.userId === null ? [] : [{ value: owner.userId, label: nameOf(owner) }],
  );
}

/** As HubSpot proposes it: who meets whom. Empty where it is not known whom. */
export function proposedTitle({
  name,
  owners,
}: Pick<GetMeetingOptionsData, 'name' | 'owners'>): string {
  const me = owners.find(({ isSignedInUser }) => isSignedInUser);
  if (name === null) return '';
  return me?.name ? `${name} <> ${me.name}` : name;
}

export function nameOf({ name, email, ownerId }: OwnerOption): string {
  return name ?? email ?? ownerId;
}
