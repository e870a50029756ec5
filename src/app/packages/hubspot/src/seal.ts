import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Closes a text so that it can be kept in a browser and believed when it comes back: nobody without the
 * app's token can read it, change it or make one.
 */
export type Seal = {
  close(text: string): string;
  open(sealed: string): Opened;
};

export type Opened =
  | { ok: true; text: string }
  /** Sealed under another token, or by another version of the app; or changed, or never sealed at all. */
  | { ok: false; why: 'another-key' | 'broken' };

const version = '1';
const ivLength = 12;
const tagLength = 16;
/** What a sealed text may become: zlib stops there, although nobody else can have packed it. */
const mostBytes = 16_000_000;

/**
 * AES-256-GCM under a key that HKDF derives from the app's token. As an HMAC it proves that nothing was
 * changed (OpenSSL compares in constant time), and it keeps from the browser what the rep may not see.
 * `version.key.contents`: the key is named by six letters of an HMAC, to tell a new token from a forgery.
 */
export function createSeal(accessToken: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', accessToken, '', 'what can be undone', 32));
  const named = createHmac('sha256', key).update(version).digest('base64url').slice(0, 6);
  const prefix = `${version}.${named}.`;
  return {
    close(text) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
      cipher.setAAD(Buffer.from(prefix));
      const contents = [iv, cipher.update(deflateRawSync(text)), cipher.final()];
      return prefix + Buffer.concat([...contents, cipher.getAuthTag()]).toString('base64url');
    },
    open(sealed) {
      if (!/^\d+\.[\w-]{6}\.[\w-]+$/.test(sealed)) return { ok: false, why: 'broken' };
      if (!sealed.startsWith(prefix)) return { ok: false, why: 'another-key' };
      const given = sealed.slice(prefix.length);
      const contents = Buffer.from(given, 'base64url');
      // Node passes over letters that mean nothing.
      const isWhole = contents.toString('base64url') === given;
      if (!isWhole || contents.length <= ivLength + tagLength) return { ok: false, why: 'broken' };
      const decipher = createDecipheriv('aes-256-gcm', key, contents.subarray(0, ivLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(prefix));
      decipher.setAuthTag(contents.subarray(-tagLength));
      try {
        const packed = [decipher.update(contents.subarray(ivLength, -tagLength)), decipher.final()];
        const text = inflateRawSync(Buffer.concat(packed), { maxOutputLength: mostBytes });
        return { ok: true, text: text.toString('utf8') };
      } catch {
        return { ok: false, why: 'broken' };
      }
    },
  };
}
