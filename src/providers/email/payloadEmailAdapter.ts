import { randomUUID } from 'node:crypto'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { EmailProvider } from './emailProvider'

const addressesOf = (to: SendEmailOptions['to']): string[] =>
  [to ?? []].flat().map((each) => (typeof each === 'string' ? each : each.address))

const textOf = (html: string): string =>
  html
    .replace(/<a [^>]*href="([^"]*)"[^>]*>.*?<\/a>/gis, '$1')
    .replace(/<[^>]+>/g, '')
    .trim()

/** Sends Payload's own mails, such as the one for a forgotten password, through the same provider as all others. */
export const payloadEmailAdapter =
  ({ from, provider }: { from: string; provider: () => Promise<EmailProvider> }): EmailAdapter<void> =>
  () => ({
    name: 'chapter2',
    defaultFromName: from.replace(/\s*<.*$/, ''),
    defaultFromAddress: /<(.+)>/.exec(from)?.[1] ?? from,
    sendEmail: async ({ to, subject, html, text }) => {
      const { send } = await provider()
      for (const address of addressesOf(to))
        await send({
          idempotencyKey: randomUUID(),
          from,
          to: address,
          subject: subject ?? '',
          html: String(html ?? text ?? ''),
          text: String(text ?? textOf(String(html ?? ''))),
        })
    },
  })
