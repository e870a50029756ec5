import * as v from 'valibot';
import { readBody, useObjectType, type Call, type Route } from '../http/call.ts';
import { invalid, notFound } from '../http/errors.ts';
import { addLabel, removeLabel, renameLabel } from '../rules/association-labels.ts';
import type { AssociationLabel } from '../schema/association-types.ts';
import { associationPaths } from './paths.ts';

const text = v.pipe(v.string(), v.minLength(1));
const words = { label: text, inverseLabel: v.optional(text) };
const createBody = v.object({ ...words, name: text });
const updateBody = v.object({ ...words, associationTypeId: v.number() });

const LABELS = '/:fromObjectType/:toObjectType/labels';

function readPair(call: Call) {
  const from = useObjectType(call, 'fromObjectType', 'write');
  return { from, to: useObjectType(call, 'toObjectType', 'write') };
}

/** A label the account made itself, between the two objects of the path. */
function ownLabel(call: Call, typeId: number): AssociationLabel {
  const { from, to } = readPair(call);
  const found = call.account.associationLabels.find((label) => {
    return label.from === from.id && label.to === to.id && label.type.typeId === typeId;
  });
  if (found === undefined) throw notFound(`Association type ${typeId} does not exist`);
  return found;
}

export const associationLabelRoutes: Route[] = [
  {
    method: 'POST',
    paths: associationPaths('associations', LABELS),
    handle(call) {
      const { from, to } = readPair(call);
      const { label, inverseLabel } = readBody(call, createBody);
      const isTaken = call.account.associationLabels.some((each) => {
        return each.from === from.id && each.to === to.id && each.type.label === label;
      });
      if (isTaken) throw invalid(`A label ${label} already exists`);
      const results = addLabel(call.account, { from, to, label, inverseLabel }).map((type) => {
        return { category: type.category, typeId: type.typeId, label: type.label };
      });
      return { status: 200, body: { results } };
    },
  },
  {
    method: 'PUT',
    paths: associationPaths('associations', LABELS),
    handle(call) {
      const body = readBody(call, updateBody);
      renameLabel(call.account, ownLabel(call, body.associationTypeId), body);
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    paths: associationPaths('associations', `${LABELS}/:associationTypeId`),
    handle(call) {
      removeLabel(call.account, ownLabel(call, Number(call.param('associationTypeId'))));
      return { status: 204 };
    },
  },
];
