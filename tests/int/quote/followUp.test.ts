import { beforeAll, describe, expect, it } from '@jest/globals'
import { remindOfExpirySweep } from '@/jobs/quote/remindOfExpirySweep'
import { tellOfDecline } from '@/jobs/quote/tellOfDecline'
import { tellOfFirstView } from '@/jobs/quote/tellOfFirstView'
import { assignLead } from '@/src/commands/crm/assignLead'
import { askQuestion } from '@/src/commands/quote/askQuestion'
import { declineQuote } from '@/src/commands/quote/declineQuote'
import { handQuotesOver } from '@/src/commands/quote/handQuotesOver'
import { recordView } from '@/src/commands/quote/recordView'
import { remindOfExpiry } from '@/src/commands/quote/remindOfExpiry'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aSentQuote } from '@/tests/factories/quotes'
import { relayTo } from '@/tests/support/relayTo'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

const day = 24 * 60 * 60 * 1000
const visitor = {
  address: '203.0.113.5',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
  isStaff: false,
  isPrefetch: false,
}

describe('following a quote up', () => {
  const test = withTestPayload()

  beforeAll(async () => {
    await ensureTemplates(await test.context())
  })

  const messagesOf = async (quoteId: string, key: string) =>
    rowsOf<{ status: string; to: string; body_text: string }>(
      (await test.context()).req,
      sql`SELECT status, "to", body_text FROM messages WHERE quote_id = ${quoteId} AND template_key = ${key}`,
    )
  const sweepAt = async (now: Date) => remindOfExpirySweep.run(await test.context({ now }))

  it('tells the owner of the first look, once, and nobody of a scanner’s', async () => {
    const ctx = await test.context()
    const owner = await addStaff(test.payload, { roles: ['sales'] })
    const quote = await aSentQuote(ctx)
    await assignLead(ctx, { leadId: quote.lead.id, ownerId: owner.id })
    await handQuotesOver(ctx, { leadId: quote.lead.id })
    const relay = relayTo(test, [tellOfFirstView])

    await recordView(ctx, { versionId: quote.versionId, visitor: { ...visitor, userAgent: 'Googlebot/2.1' } })
    await relay()
    expect(await messagesOf(quote.quoteId, 'quote_opened_owner')).toEqual([])

    await recordView(ctx, { versionId: quote.versionId, visitor })
    await recordView(await test.context({ now: new Date(ctx.now.getTime() + day) }), {
      versionId: quote.versionId,
      visitor,
    })
    await relay()
    await relayTo(test, [tellOfFirstView])()
    expect(await messagesOf(quote.quoteId, 'quote_opened_owner')).toEqual([
      { status: 'queued', to: owner.email, body_text: expect.stringContaining(quote.reference) },
    ])
  })

  it('tells the owner once that the customer declined, in the customer’s words', async () => {
    const ctx = await test.context()
    const owner = await addStaff(test.payload, { roles: ['sales'] })
    const quote = await aSentQuote(ctx)
    await assignLead(ctx, { leadId: quote.lead.id, ownerId: owner.id })
    await handQuotesOver(ctx, { leadId: quote.lead.id })
    await declineQuote(ctx, { token: quote.token, reason: 'other_company', comment: 'They had a boat.' })
    for (const _ of ['at once', 'again']) await relayTo(test, [tellOfDecline])()
    const ownerless = await aSentQuote(ctx)
    await declineQuote(ctx, { token: ownerless.token, reason: 'price', comment: null })
    await relayTo(test, [tellOfDecline])()
    expect(await messagesOf(quote.quoteId, 'quote_declined_owner')).toEqual([
      { status: 'queued', to: owner.email, body_text: expect.stringContaining('other company: They had a boat.') },
    ])
    expect(await messagesOf(ownerless.quoteId, 'quote_declined_owner')).toEqual([])
  })

  it('drafts one reminder three days before the end, however many sweeps there are', async () => {
    const ctx = await test.context()
    const quote = await aSentQuote(ctx, { validUntil: new Date(ctx.now.getTime() + 14 * day).toISOString() })
    await sweepAt(new Date(ctx.now.getTime() + 10 * day))
    expect(await messagesOf(quote.quoteId, 'quote_reminder')).toEqual([])

    const late = new Date(ctx.now.getTime() + 11.5 * day)
    await Promise.all([sweepAt(late), sweepAt(late), sweepAt(late)])
    expect(await messagesOf(quote.quoteId, 'quote_reminder')).toEqual([
      { status: 'draft', to: expect.stringContaining('@'), body_text: expect.stringContaining(quote.reference) },
    ])
    expect(await remindOfExpiry(await test.context({ now: late }), { versionId: quote.versionId })).toBe(false)
  })

  it('sends the reminder itself where its template is automatic', async () => {
    const ctx = await test.context()
    await rowsOf(ctx.req, sql`UPDATE message_templates SET automatic = true WHERE key = 'quote_reminder'`)
    const quote = await aSentQuote(ctx, { validUntil: new Date(ctx.now.getTime() + 4 * day).toISOString() })
    await sweepAt(new Date(ctx.now.getTime() + 1.5 * day))
    expect(await messagesOf(quote.quoteId, 'quote_reminder')).toEqual([])
    await sweepAt(new Date(ctx.now.getTime() + 2.5 * day))
    expect(await messagesOf(quote.quoteId, 'quote_reminder')).toMatchObject([{ status: 'queued' }])
    await rowsOf(ctx.req, sql`UPDATE message_templates SET automatic = false WHERE key = 'quote_reminder'`)
  })

  it('reminds of nothing that is answered, over, or not to be reminded of', async () => {
    const ctx = await test.context()
    const validUntil = new Date(ctx.now.getTime() + 14 * day).toISOString()
    const late = new Date(ctx.now.getTime() + 12 * day)
    const declined = await aSentQuote(ctx, { validUntil })
    await declineQuote(ctx, { token: declined.token, reason: 'price', comment: null })
    const open = await aSentQuote(ctx, { validUntil })
    const settings = (quoteReminderDays: number) =>
      test.payload.updateGlobal({ slug: 'company-settings', data: { quoteReminderDays } })

    await settings(0)
    await sweepAt(late)
    await settings(3)
    await sweepAt(new Date(ctx.now.getTime() + 15 * day))
    expect(await messagesOf(declined.quoteId, 'quote_reminder')).toEqual([])
    expect(await messagesOf(open.quoteId, 'quote_reminder')).toEqual([])
    expect(await remindOfExpiry(await test.context({ now: late }), { versionId: declined.versionId })).toBe(false)
  })

  it('puts a question on the lead as a message from the customer, once a form', async () => {
    const ctx = await test.context()
    const quote = await aSentQuote(ctx)
    const form = { token: quote.token, text: 'Is the boat heated?', formId: 'form-1' }
    await Promise.all([askQuestion(await test.context(), form), askQuestion(await test.context(), form)])
    const entries = await rowsOf<{ type: string; detail: string }>(
      ctx.req,
      sql`SELECT a.type, a.detail FROM lead_activities a JOIN inbound_messages m ON m.id = a.id
          WHERE a.lead_id = ${quote.lead.id} AND m.channel = 'quote_page' AND m.state = 'matched'`,
    )
    expect(entries).toEqual([{ type: 'quote', detail: 'Is the boat heated?' }])
    const told = await rowsOf(
      ctx.req,
      sql`SELECT type FROM domain_events WHERE type = 'lead.reply_received' AND data->>'leadId' = ${quote.lead.id}`,
    )
    expect(told).toHaveLength(1)
  })
})
