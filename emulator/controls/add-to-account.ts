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
    for (const target of associations) requireAssociable(type, target.type);
  }
  Object.assign(account.enablement, body.enablement);
  for (const { objectTypeId, name } of body.removeProperties) {
    propertiesOf(account.schema, objectTypeId).delete(name);
  }
  for (const { objectTypeId, label, fieldType, ...rest } of body.addProperties) {
    const groupName = `${objectTypeId.singular}information`;
    const isChoice = rest.type === 'enumeration';
    const definitions = propertiesOf(account.schema, objectTypeId);
    definitions.set(rest.name, {
      ...rest,
      groupName,
      label: label ?? definitions.get(rest.name)?.label ?? rest.name,
      fieldType: fieldType ?? (isChoice ? 'select' : 'text'),
    });
  }
  const time = account.clock.now().toISOString();
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
  for (const host of body.meetingHosts) setMeetingHost(account.scheduler, host);
  for (const link of body.meetingLinks) addMeetingLink(account.scheduler, link, time);
  const objects = body.objects.map(({ type, id, properties, associations }) => {
    const to = associations.map((target) => ({ typeId: target.type.id, id: target.id }));
    const record = addRecord(account, type, {
      properties,
      associations: to,
      ...(id !== undefined && { id }),
    });
    return { type: type.id, id: record.id };
  });
  return { objects };
}
