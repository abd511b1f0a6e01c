import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteErrorCode } from './errorCodes'

/** What may be sent along with a quote, and the end of its file's name. */
export const attachmentTypes = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const

export type AttachmentType = keyof typeof attachmentTypes

/** How many files a version may have, and how many bytes one may. */
export const attachmentsMax = 10
export const attachmentBytesMax = 10 * 1024 * 1024

const beginsWith = (file: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, index) => file[at + index] === byte)
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** What a file is by its own first bytes, whatever it is called; throws `invalid-attachment` for what may not be sent along. */
export const attachmentTypeOf = (file: Uint8Array): AttachmentType => {
  if (beginsWith(file, ascii('%PDF-'))) return 'application/pdf'
  if (beginsWith(file, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (beginsWith(file, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'image/png'
  if (beginsWith(file, ascii('RIFF')) && beginsWith(file, ascii('WEBP'), 8)) return 'image/webp'
  throw new DomainError<QuoteErrorCode>('invalid-attachment', 'Only PDF, JPEG, PNG and WebP files can be sent along.')
}

/** A file's name as it is saved: its title, fit for any disk, with the end its kind has. */
export const attachmentName = ({ title, contentType }: { title: string; contentType: string }): string => {
  const stem = title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${stem || 'file'}.${attachmentTypes[contentType as AttachmentType] ?? 'bin'}`
}
