/** Sends a control route of the emulator, such as `latency` or `seed`, what it is to do. */
export async function controlEmulator(url: string, route: string, body: object): Promise<void> {
  await fetch(`${url}/_emulator/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
