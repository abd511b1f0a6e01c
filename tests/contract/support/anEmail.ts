import type { EmailToSend } from '@/src/providers/email/emailProvider'

/** A message of its own id. */
export const anEmail = (changes: Partial<EmailToSend> = {}): EmailToSend => ({
  idempotencyKey: crypto.randomUUID(),
  from: 'Chapter2 <hello@chapter2.example>',
  to: 'Demo Traveller <traveller@example.com>',
  subject: 'Your journey – Hà Nội to Huế',
  html: '<p>Xin chào</p>',
  text: 'Xin chào',
  ...changes,
})
