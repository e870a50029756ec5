import { appendFileSync } from 'node:fs'; const log=(...x: unknown[])=>appendFileSync('/tmp/day.log', x.map(y=>typeof y==='string'?y:JSON.stringify(y)).join(' ')+'\n');
import { it, expect } from 'vitest';
import { useItems } from './support/use-items.ts';
const items = useItems();
it('works', async () => {
  const show = (x: unknown) => log(JSON.stringify(x).slice(0, 1500));
  const run = async (a: string, p: object) => { const t=Date.now(); const n=(await items.requests()).length; const r = await items.coldFunction(a)({ parameters: p }); log(a, (await items.requests()).length-n); show(r); return r; };
  const day = await run('list-day', { userId: 61000001, from: '2026-11-23T00:00:00+01:00', to: '2026-11-24T00:00:00+01:00' });
  const d = day.data as any; log(d.items.length, d.owed.length, d.owedTotal);
  await run('list-people', { userId: 61000001, items: [...d.items, ...d.owed].slice(0,20).map((i: any) => ({kind:i.kind,id:i.id})) });
  await run('list-loose-ends', { userId: 61000001, days: 60 });
  await run('read-team', { userId: 61000001, days: 90 });
  log(await items.callsSince(0));
  expect(1).toBe(1);
});
