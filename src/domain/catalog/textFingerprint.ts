import { createHash } from 'node:crypto'

/** Returns what tells whether a text is still the one it was. */
export const textFingerprint = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('base64url').slice(0, 16)
