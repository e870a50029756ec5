import { propertiesOf } from '../properties/schema.ts';
import type { Account } from '../account/account.ts';
import { addMeetingLink, setMeetingHost } from '../scheduler/scheduler.ts';
import { addRecord } from '../seed/add-record.ts';
import { requireAssociable } from '../associations/wanted-associations.ts';
import { addLabel } from '../associations/association-labels.ts';
import type { SeedBody } from './seed-body.ts';

/**
 * Adds to or changes the account; search sees it at once. Returns the objects in the order they
 * were sent.
 */
export function addToAccount(account: Account, body: SeedBody) {
  return account.searchLag.pause(() => addAll(account, body));
}

function addAll(account: Account, body: SeedBody) {
  // Before anything is added, so that a body is taken whole or not at all.
  for (const { type, associations } of body.objects) {
    for (const target of associations) requireAssociable({ from: type, to: target.type });
  }
  const time = account.clock.now().toISOString();
  changeProperties(account, body);
  changeSettings(account, body, time);
  for (const host of body.meetingHosts) setMeetingHost(account.scheduler, host);
  for (const link of body.meetingLinks) addMeetingLink(account.scheduler, link, time);
  return { objects: body.objects.map((object) => addObject(account, object)) };
}

function changeProperties(
  { schema }: Account,
  { removeProperties, addProperties }: SeedBody,
): void {
  for (const { objectTypeId, name } of removeProperties) {
    propertiesOf(schema, objectTypeId).delete(name);
  }
  for (const { objectTypeId, label, fieldType, ...rest } of addProperties) {
    const definitions = propertiesOf(schema, objectTypeId);
    definitions.set(rest.name, {
      ...rest,
      groupName: `${objectTypeId.singular}information`,
      label: label ?? definitions.get(rest.name)?.label ?? rest.name,
      fieldType: fieldType ?? (rest.type === 'enumeration' ? 'select' : 'text'),
    });
  }
}

/** Who works in the account, its pipelines, labels and rules. What has an id takes the place of the one before. */
function changeSettings(account: Account, body: SeedBody, time: string): void {
  Object.assign(account.enablement, body.enablement);
  for (const owner of body.owners) {
    account.owners = account.owners.filter(({ id }) => id !== owner.id);
    account.owners.push({ ...owner, createdAt: time, updatedAt: time });
  }
  for (const { objectTypeId, ...pipeline } of body.pipelines) {
    const others = account.pipelines.get(objectTypeId.id) ?? [];
    const kept = others.filter(({ id }) => id !== pipeline.id);
    account.pipelines.set(objectTypeId.id, [...kept, pipeline]);
  }
  for (const label of body.associationLabels) addLabel(account, label);
  if (body.rules !== undefined) account.rules = body.rules;
}

function addObject(
  account: Account,
  { type, id, properties, associations }: SeedBody['objects'][number],
) {
  const record = addRecord(account, type, {
    properties,
    associations: associations.map((target) => ({ typeId: target.type.id, id: target.id })),
    ...(id !== undefined && { id }),
  });
  return { type: type.id, id: record.id };
}
