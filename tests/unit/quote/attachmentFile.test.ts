import { describe, expect, it } from '@jest/globals'
import { attachmentName, attachmentTypeOf } from '@/src/domain/quote/attachmentFile'
import { DomainError } from '@/src/domain/shared/domainError'

describe('a file to send along', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ] as const)('is known by its first bytes %j: %s', (bytes, type) =>
    expect(attachmentTypeOf(Buffer.from(bytes, 'latin1'))).toBe(type),
  )

  it.each(['', '%PD', '<svg xmlns="http://www.w3.org/2000/svg">', '<html>', 'PK\x03\x04', 'RIFF\x00\x00\x00\x00WAVE'])(
    'is refused when it begins as %j',
    (bytes) =>
      expect(() => attachmentTypeOf(Buffer.from(bytes, 'latin1'))).toThrow(
        expect.objectContaining({ constructor: DomainError, code: 'invalid-attachment' }),
      ),
  )

  it.each([
    ['Visa, Schritt für Schritt', 'application/pdf', 'Visa, Schritt für Schritt.pdf'],
    ['../../etc/passwd', 'image/png', '.. .. etc passwd.png'],
    ['a\r\nSet-Cookie: b', 'image/jpeg', 'a Set-Cookie b.jpg'],
    ['\u0000', 'image/webp', 'file.webp'],
  ])('called %j is saved as a name fit for any disk', (title, contentType, name) =>
    expect(attachmentName({ title, contentType })).toBe(name),
  )
})
