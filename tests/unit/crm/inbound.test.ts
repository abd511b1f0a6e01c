import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { chooseFiles, fileBytesMax, filesMax, keptContentType, safeFileName } from '@/src/domain/crm/inboundFiles'
import { inboundRequest } from '@/src/domain/crm/inboundRequest'
import { triageReasonOf } from '@/src/domain/crm/triageReasonOf'
import { visibleReply } from '@/src/domain/crm/visibleReply'
import { cleanText } from '@/src/domain/shared/cleanText'
import { textOfHtml } from '@/src/domain/shared/textOfHtml'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'

const written = {
  channel: 'email' as const,
  from: 'demo@example.com',
  subject: 'Vietnam in March',
  text: 'Hello!',
  headers: {} as Record<string, string>,
  isMalformed: false,
  isCut: false,
  hasFiles: false,
  isOwn: false,
}

describe('what a person must look at first', () => {
  it.each([
    ['what a customer wrote', {}, null],
    ['a picture without words', { subject: '', text: '', hasFiles: true }, null],
    ['a mail program that says it is no robot', { headers: { 'auto-submitted': 'no' } }, null],
    ['nobody', { from: null }, 'no_sender'],
    ['nothing', { subject: '', text: ' \n' }, 'empty'],
    ['ourselves', { isOwn: true }, 'own_address'],
    ['what could not be read', { isMalformed: true }, 'malformed'],
    ['what was cut', { isCut: true }, 'too_large'],
    ['an empty return path', { headers: { 'return-path': '<>' } }, 'bounce'],
    ['a mail server', { from: 'mailer-daemon@example.com' }, 'bounce'],
    ['a report', { headers: { 'content-type': 'multipart/report; report-type=delivery-status' } }, 'bounce'],
    ['an answer by itself', { headers: { 'auto-submitted': 'auto-replied' } }, 'auto_reply'],
    ['an older answer by itself', { headers: { precedence: 'auto_reply' } }, 'auto_reply'],
    ['an absence', { subject: 'Out of Office: Re: Vietnam' }, 'auto_reply'],
    ['an absence in German', { subject: 'Automatische Antwort: Reise' }, 'auto_reply'],
    ['an absence in French', { subject: 'Réponse automatique : voyage' }, 'auto_reply'],
    ['a newsletter', { headers: { 'list-unsubscribe': '<mailto:off@example.com>' } }, 'mailing_list'],
    ['a machine', { from: 'no-reply@example.com' }, 'mailing_list'],
    ['spam', { headers: { 'x-spam-status': 'Yes, score=9.1' } }, 'spam'],
  ])('%s', (_, given, reason) => {
    expect(triageReasonOf({ ...written, ...given })).toBe(reason)
  })
})

describe('what was written now', () => {
  it.each([
    ['Yes, please!\n\nOn Mon, 23 Nov 2026 at 10:00, Chapter2 <reply@in.example> wrote:\n> Shall we?', 'Yes, please!'],
    ['Ja!\n\nAm 23.11.2026 um 10:00 schrieb Chapter2\n<reply@in.example>:\n> Passt das?', 'Ja!'],
    ['Oui\nLe lun. 23 nov. 2026 à 10:00, Chapter2 a écrit :\n> Bonjour', 'Oui'],
    ['Sí\n-----Mensaje original-----\nDe: Chapter2', 'Sí'],
    ['> only a quotation', '> only a quotation'],
    ['On Monday we wrote to you.\nCall me: 555', 'On Monday we wrote to you.\nCall me: 555'],
  ])('%j', (text, reply) => {
    expect(visibleReply(text)).toBe(reply)
  })

  it('reads HTML as text, without what a browser would run', () => {
    const html =
      '<head><title>x</title></head><p>Dear&nbsp;all,<br>two &amp; more</p><script>alert(1)</script><p>Bye</p>'
    expect(textOfHtml(html)).toBe('Dear all,\ntwo & more\nBye')
  })

  it('cleans whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isWellFormedText(cleanText(`${text}\ud800\u0000`))))
  })
})

describe('files', () => {
  it.each([
    ['passport.pdf', 'application/pdf', 'application/pdf'],
    ['IMG_1.JPG', 'image/jpeg; name="IMG_1.JPG"', 'image/jpeg'],
    ['voice', 'audio/ogg; codecs=opus', 'audio/ogg'],
    [
      'plan.docx',
      'application/octet-stream',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['run.exe', 'application/octet-stream', null],
    ['run.exe', 'application/pdf', null],
    ['page.html', 'text/html', null],
    ['drawing.svg', 'image/svg+xml', null],
    ['mail', 'application/octet-stream', null],
  ])('%s as %s is kept as %s', (name, contentType, kept) => {
    expect(keptContentType({ name, contentType })).toBe(kept)
  })

  it('are named safely', () => {
    expect(safeFileName('../../etc/passwd')).toBe('passwd')
    expect(safeFileName('C:\\temp\\a"b\u202egpj.pdf')).toBe('abgpj.pdf')
    expect(safeFileName('\u0001')).toBe('file')
  })

  it('are bounded in number and size, and what is not kept says why', () => {
    const file = (size: number) => ({ name: 'a.pdf', contentType: 'application/pdf', size })
    const many = chooseFiles(Array.from({ length: filesMax + 2 }, () => file(1)))
    expect([many.kept.length, many.refused.length]).toEqual([filesMax, 2])
    const large = chooseFiles([file(fileBytesMax + 1), file(fileBytesMax), file(fileBytesMax), file(0), file(5)])
    expect(large.kept.map(({ size }) => size)).toEqual([fileBytesMax, 5])
    expect(large.refused.map(({ reason }) => reason)).toEqual(['It is too large.', 'It is too large.', 'It is empty.'])
  })
})

describe('a message as a request', () => {
  const from = { channel: 'email' as const, from: 'demo@example.com', fromTyped: 'Demo@Example.com', fromName: null }

  it('takes the address before the @ for a name, and subject and text for notes', () => {
    expect(inboundRequest({ ...from, subject: 'Trip', text: 'We are two.' })).toMatchObject({
      name: 'demo',
      email: 'demo@example.com',
      notes: 'Trip\n\nWe are two.',
    })
  })

  it('knows a phone by WhatsApp and keeps notes within their length', () => {
    const request = inboundRequest({
      channel: 'whatsapp',
      from: '+84901234567',
      fromTyped: '+84901234567',
      fromName: ' Demo  Traveller ',
      subject: '',
      text: 'x'.repeat(9_000),
    })
    expect(request).toMatchObject({ name: 'Demo Traveller', phone: '+84901234567', email: undefined })
    expect(request.notes).toHaveLength(5_000)
  })
})
