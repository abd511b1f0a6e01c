import { afterAll, describe, expect, it } from '@jest/globals'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { rowOf, sql } from '@/src/platform/database/session'
import { providers } from '@/src/providers/providers'
import { aDraftQuote } from '@/tests/factories/quotes'
import { killedAt } from '@/tests/support/killedProduct'
import { type KillPoint, nameOfPoint } from '@/tests/support/killPoint'
import { withFakePostmark } from '@/tests/support/killPostmark'
import { aMinutePasses, workItOff } from '@/tests/support/killRecovery'
import { withTestPayload } from '@/tests/support/testPayload'

const patience = 120_000

type Facts = {
  version: string
  quote: string
  stage: string
  documents: number
  messages: number
  sent: number
  links: number
  told: number
}

describe('a quote sent by a process that is killed', () => {
  const test = withTestPayload()
  const postmark = withFakePostmark()
  afterAll(() => providers().pdf.stop())

  const points: KillPoint[] = [
    { call: 'pdf.renderPdf', when: 'after' },
    { statement: 'insert into "documents"', when: 'after-commit' },
    { statement: "update quote_versions set status = 'sent'", when: 'before-commit' },
    { statement: "update quote_versions set status = 'sent'", when: 'after-commit' },
    { statement: 'update messages set handed_at', when: 'after-commit' },
    { call: 'email.send', when: 'after' },
    { statement: 'update messages set status', when: 'after-commit' },
  ]

  it.each(points.map((point) => [nameOfPoint(point), point] as const))(
    '%s: it goes out whole, with one document and one message',
    async (_, point) => {
      const ctx = await test.context()
      const { quoteId, versionId, lead } = await aDraftQuote(ctx)
      const facts = () =>
        rowOf<Facts>(
          ctx.req,
          sql`SELECT v.status AS version, q.status AS quote, l.stage, c.email,
                     (SELECT count(*)::int FROM documents WHERE quote_id = q.id) AS documents,
                     (SELECT count(*)::int FROM messages WHERE quote_id = q.id) AS messages,
                     (SELECT count(*)::int FROM messages WHERE quote_id = q.id AND status = 'sent') AS sent,
                     (SELECT count(*)::int FROM customer_links WHERE target_id = q.id AND active) AS links,
                     (SELECT count(*)::int FROM domain_events WHERE type = 'quote.sent' AND data->>'quoteId' = q.id::text) AS told
              FROM quote_versions v JOIN quotes q ON q.id = v.quote_id JOIN leads l ON l.id = q.lead_id
              JOIN customers c ON c.id = q.customer_id WHERE v.id = ${versionId} AND q.id = ${quoteId} AND l.id = ${lead.id}`,
        )
      await killedAt(point, () => sendQuote(ctx, { versionId }))

      await aMinutePasses(test.payload)
      await workItOff(test.payload)
      const after = await facts()
      expect(after).toMatchObject({
        version: 'sent',
        quote: 'sent',
        stage: 'proposal_sent',
        ...{ documents: 1, messages: 1, sent: 1, links: 1, told: 1 },
      })
      expect(postmark.sentTo(String((after as Facts & { email: string }).email))).toHaveLength(1)
    },
    patience,
  )
})
