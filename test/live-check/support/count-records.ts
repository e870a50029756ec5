/** How many records the account has of the kinds a check may create; deleted ones do not count. */
export async function countRecords(
  ask: (request: Request) => Promise<Response>,
  baseUrl = 'http://localhost',
): Promise<Record<string, number>> {
  const headers = { authorization: 'Bearer emulator-token', 'content-type': 'application/json' };
  const counts = ['contacts', 'companies', 'meetings', 'appointments', 'notes'].map(
    async (type) => {
      const url = `${baseUrl}/crm/v3/objects/${type}/search`;
      const body = JSON.stringify({ limit: 0 });
      const answer = await ask(new Request(url, { method: 'POST', headers, body }));
      return [type, ((await answer.json()) as { total: number }).total] as const;
    },
  );
  return Object.fromEntries(await Promise.all(counts));
}
