import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const secrets: { name: string; pattern: RegExp }[] = [
  { name: 'an app token', pattern: /\bpat-[a-z]{2}\d-[0-9a-f-]{8,}/i },
  { name: 'an API key', pattern: /hapikey["']?\s*[=:]\s*["']?[0-9a-f]{8}-[0-9a-f-]{4,}/i },
  { name: 'a token of the emulator', pattern: /emulator-token/ },
  { name: 'a token assignment', pattern: /PRIVATE_APP_ACCESS_TOKEN\s*=\s*["']?[\w-]{8,}/ },
];

/** Names the files below `root` that hold something that looks like a token. */
export function findSecrets(root: string, files: string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return secrets
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name }) => `${file} holds ${name}.`);
  });
}
