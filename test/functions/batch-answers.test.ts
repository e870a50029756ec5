import { associateItem, disassociateItem } from '@app/contracts/agenda/associate-item';
import { deleteItems, recreateItems } from '@app/contracts/agenda/delete-items';
import { setOutcome } from '@app/contracts/agenda/set-outcome';
import { describe, expect, it } from 'vitest';
import { ada, dataOf, useItems } from './support/use-items.ts';

const items = useItems();
const [first, second] = [ada.pricing, ada.security];
const update = 'POST /crm/objects/*/0-47/batch/update';
const archive = 'POST /crm/objects/*/0-47/batch/archive';

type Errors = Record<string, unknown>[];

/** A batch answer with these errors, that took effect or not. */
const answering = (answer: Record<string, unknown>, when: 'before' | 'after' = 'before') => ({
  fault: { status: 207, body: JSON.stringify({ status: 'COMPLETE', results: [], ...answer }) },
  when,
});

const codesOf = (results: readonly ({ ok: true } | { ok: false; error: { code: string } })[]) =>
  results.map((result) => (result.ok ? 'done' : result.error.code));

async function setBoth(fault: object, count = 1) {
  await items.control('faults', { route: update, count, ...fault });
  const changes = [first, second].map((item) => ({ item, outcome: 'COMPLETED' }));
  return codesOf(dataOf(setOutcome, await items.call('set-outcome', { changes })).results);
}

async function outcomes() {
  const read = [first, second].map(({ id }) =>
    items.valuesOf('meeting', id, ['hs_meeting_outcome']),
  );
  return (await Promise.all(read)).map((values) => values?.['hs_meeting_outcome'] === 'COMPLETED');
}

const row = (id: string) => ({ id, properties: { hs_meeting_outcome: 'COMPLETED' } });
const invalid = { category: 'VALIDATION_ERROR', message: 'No such option.' };

describe('a batch of outcomes that was carried out in part', () => {
  it.each<[string, Errors, string]>([
    ['refused by name', [{ ...invalid, context: { ids: [second.id] } }], 'REJECTED'],
    ['refused without a name', [invalid], 'REJECTED'],
    [
      'refused in small letters',
      [{ ...invalid, category: 'validation_error', context: { id: [second.id] } }],
      'REJECTED',
    ],
    [
      'refused by its trace',
      [{ ...invalid, context: { objectWriteTraceId: [second.id] } }],
      'REJECTED',
    ],
    [
      'refused for one of its values',
      [
        {
          message: 'x',
          context: { id: [second.id] },
          errors: [{ message: 'y', context: { propertyName: ['hs_meeting_outcome'] } }],
        },
      ],
      'REJECTED',
    ],
    [
      'gone, in small letters',
      [{ category: 'object_not_found', message: 'x', context: { ids: [second.id] } }],
      'NOT_FOUND',
    ],
    [
      'not for this app',
      [{ category: 'MISSING_SCOPES', message: 'x', context: { ids: [second.id] } }],
      'MISSING_SCOPE',
    ],
    [
      'failed inside HubSpot',
      [{ category: 'INTERNAL_ERROR', message: 'x', context: { ids: [second.id] } }],
      'OUTCOME_UNKNOWN',
    ],
    ['failed without a word', [{ context: { ids: [second.id] } }], 'OUTCOME_UNKNOWN'],
    [
      'failed beside one that nobody asked for',
      [{ ...invalid, context: { ids: ['1'] } }],
      'OUTCOME_UNKNOWN',
    ],
    ['not listed at all', [], 'OUTCOME_UNKNOWN'],
  ])('answers for the one that was %s', async (_how, errors, code) => {
    const answer = { results: [row(first.id)], numErrors: errors.length, errors };

    expect(await setBoth(answering(answer), 9)).toEqual(['done', code]);
  });

  it.each<[string, Errors]>([
    ['failed', [{ category: 'INTERNAL_ERROR', context: { ids: [second.id] } }]],
    ['met a limit', [{ category: 'RATE_LIMITS', context: { ids: [second.id] } }]],
    ['met a limit, and nobody knows which', [{ category: 'rate_limits' }]],
    ['was passed over', []],
  ])('writes again the one that %s, once it was looked at', async (_how, errors) => {
    const codes = await setBoth(answering({ results: [row(first.id)], errors }));

    expect(codes).toEqual(['done', 'done']);
    expect(await outcomes()).toEqual([false, true]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a failure of HubSpot', { errors: [{ category: 'INTERNAL_ERROR', message: 'x' }] }],
    ['errors it counts and does not list', { numErrors: 2 }],
    ['errors that are no list', { errors: { all: true } }],
    ['errors that are texts', { errors: ['No.', null, 7] }],
    ['a batch under way', { status: 'PENDING' }],
    ['a batch that was called off', { status: 'CANCELED' }],
    ['one refusal for two', { results: [], errors: [{ ...invalid, context: { ids: ['1'] } }] }],
    [
      'two that contradict each other',
      {
        results: [row(second.id), row(first.id)],
        errors: [first, second].map(({ id }) => ({ ...invalid, context: { ids: [id] } })),
      },
    ],
    ['results of others', { results: [row('1'), row('2')] }],
  ])('is looked at, and found done where it was done: %s', async (_how, answer) => {
    expect(await setBoth(answering(answer, 'after'))).toEqual(['done', 'done']);
    expect(await outcomes()).toEqual([true, true]);
  });

  it('is known whatever the order of the results, and however often one is listed', async () => {
    const results = [second, first, second].map(({ id }) => row(id));

    expect(await setBoth(answering({ results }))).toEqual(['done', 'done']);
  });
});

describe('a deletion that HubSpot answers with errors', () => {
  const deleted = async () =>
    dataOf(deleteItems, await items.call('delete-items', { items: [first, second] })).results;
  const areThere = async () =>
    Promise.all(
      [first, second].map(
        async ({ id }) => (await items.valuesOf('meeting', id, [])) !== undefined,
      ),
    );

  it.each<[string, Record<string, unknown>]>([
    ['called off', { status: 'CANCELED' }],
    ['under way', { status: 'PROCESSING', errors: [] }],
    ['with errors that are not listed', { numErrors: 3, errors: [] }],
    ['with an error that names nobody', { errors: [invalid] }],
    [
      'with a failure of its own',
      { errors: [{ category: 'INTERNAL_ERROR', context: { id: [second.id, first.id] } }] },
    ],
    ['with somebody unknown among them', { errors: [{ category: 'OBJECT_NOT_FOUND' }] }],
    ['of no shape', { status: undefined, results: undefined }],
  ])('says of each whether it is gone: %s', async (_how, answer) => {
    await items.control('faults', { route: archive, count: 9, ...answering(answer) });

    const results = await deleted();

    expect(codesOf(results)).toEqual(['OUTCOME_UNKNOWN', 'OUTCOME_UNKNOWN']);
    expect(results.every(({ snapshot }) => snapshot !== undefined)).toBe(true);
    expect(await areThere()).toEqual([true, true]);
  });

  it('is done where all the same it was done', async () => {
    await items.control('faults', {
      route: archive,
      count: 1,
      ...answering({ numErrors: 1 }, 'after'),
    });

    expect(codesOf(await deleted())).toEqual(['done', 'done']);
    expect(await areThere()).toEqual([false, false]);
  });

  it('is refused for the one that is named', async () => {
    const errors = [{ ...invalid, context: { ids: [second.id] } }];
    await items.control('faults', { route: archive, count: 1, ...answering({ errors }) });

    expect(codesOf(await deleted())).toEqual(['done', 'REJECTED']);
  });
});

describe('an association that HubSpot did not make', () => {
  const add = 'PUT *associations*';
  const loose = { kind: 'meeting', id: '103470001' } as const;

  it.each([
    ['counts an error', { numErrors: 1 }],
    ['lists a failure', { errors: [{ category: 'INTERNAL_ERROR', message: 'x' }] }],
    ['is called off', { status: 'CANCELED' }],
  ])('is not said to be there where the answer %s', async (_how, answer) => {
    await items.control('faults', { route: add, count: 1, ...answering(answer) });

    const reply = await items.call('associate-item', { item: loose });

    expect(reply.error?.code).toBe('OUTCOME_UNKNOWN');
    expect(await items.associatedIds('meeting', loose.id, '0-1')).toEqual(['103']);
  });

  it('is refused where HubSpot refuses it', async () => {
    await items.control('faults', { route: add, count: 1, ...answering({ errors: [invalid] }) });

    expect((await items.call('associate-item', { item: loose })).error?.code).toBe('REJECTED');
  });

  it.each([
    ['counts errors', { numErrors: 4 }],
    ['names nobody', { errors: [invalid] }],
    ['is under way', { status: 'PENDING' }],
  ])('is made again by the undo where the answer %s', async (_how, answer) => {
    const taken = await items.call('disassociate-item', { item: ada.review });
    const { undo } = dataOf(disassociateItem, taken);
    const create = 'POST *associations/*/batch/create';
    await items.control('faults', { route: create, count: 1, ...answering(answer) });

    const back = await items.call('associate-item', { item: ada.review, undo });

    expect(dataOf(associateItem, back).gaps).toEqual([]);
    expect(await items.associatedIds('meeting', ada.review.id, '0-1')).toContain(ada.id);
  });
});

describe('an item made again by a batch that answers oddly', () => {
  const create = 'POST /crm/objects/*/0-47/batch/create';

  it.each<[string, Record<string, unknown>]>([
    ['no results', {}],
    ['a failure of HubSpot', { errors: [{ category: 'INTERNAL_ERROR', message: 'x' }] }],
    ['errors it does not list', { numErrors: 1 }],
    ['a batch under way', { status: 'PROCESSING' }],
  ])('is there once: %s', async (_how, answer) => {
    const gone = dataOf(deleteItems, await items.call('delete-items', { items: [first] }));
    const snapshots = gone.results.map(({ snapshot }) => snapshot);
    await items.control('faults', { route: create, count: 1, ...answering(answer, 'after') });
    const before = await items.associatedIds('contact', ada.id, '0-47');

    const { results } = dataOf(recreateItems, await items.call('recreate-items', { snapshots }));

    expect(codesOf(results)).toEqual(['done']);
    const after = await items.associatedIds('contact', ada.id, '0-47');
    expect(after).toHaveLength(before.length + 1);
  });
});
