/** A key for a new day, line or traveler; `crypto.randomUUID` needs a secure context, which an office’s own server may not be. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
