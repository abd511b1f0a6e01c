import { beforeAll, describe, expect, it } from '@jest/globals'
import { tellOfApprovalAnswered, tellOfApprovalAsked } from '@/jobs/quote/tellOfApproval'
import { answerApproval } from '@/src/commands/quote/answerApproval'
import { askApproval } from '@/src/commands/quote/askApproval'
import { openVersion } from '@/src/commands/quote/openVersion'
import { overrideWarning } from '@/src/commands/quote/overrideWarning'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { ensureTemplates } from '@/src/commands/shared/ensureTemplates'
import type { Partner, Staff } from '@/src/payload-types'
import { rowsOf, sql } from '@/src/platform/database/session'
import { aDraftQuote, release } from '@/tests/factories/quotes'
import { aRateCardDraft } from '@/tests/factories/suppliers'
import { quoteEvents } from '@/tests/support/quoteEvents'
import { refusalOf } from '@/tests/support/refusalOf'
import { relayTo } from '@/tests/support/relayTo'
import { addStaff } from '@/tests/support/staff'
import { withTestPayload } from '@/tests/support/testPayload'

// 100.00 of 1,000.00 stay with us: 10 %, below the floor of 15 % that a new company has.
const low = { lumpSum: { basis: 'per_trip' as const, sellMinor: 100_000, netMinor: 90_000 } }
const approve = { answer: 'approved' as const, note: 'A friend of the house.', seenTotalMinor: 100_000 }

describe('managers decide', () => {
  const test = withTestPayload()
  let sales: Staff
  let manager: Staff

  beforeAll(async () => {
    await ensureTemplates(await test.context())
    sales = await addStaff(test.payload, { roles: ['sales'] })
    manager = await addStaff(test.payload, { roles: ['manager'] })
  })

  const as = (user: Staff) => test.context({ actor: { kind: 'staff', id: user.id, name: user.name } })
  const notices = async (quoteId: string, key: string) =>
    rowsOf<{ to: string; body_text: string }>(
      (await test.context()).req,
      sql`SELECT "to", body_text FROM messages WHERE quote_id = ${quoteId} AND template_key = ${key} ORDER BY "to"`,
    )

  it('a price below the floor goes out only after a manager, once asked, approved it; each is told of the other once', async () => {
    const draft = await aDraftQuote(await test.context(), low)
    const { versionId, quoteId, reference } = draft
    const relay = relayTo(test, [tellOfApprovalAsked, tellOfApprovalAnswered])
    await expect(sendQuote(await as(sales), { versionId })).rejects.toMatchObject({
      code: 'quote-not-sendable',
      detail: expect.stringContaining('A manager must approve this price:'),
    })

    const asked = await askApproval(await as(sales), { versionId, note: 'They come every year.' })
    expect(await askApproval(await as(sales), { versionId, note: null })).toEqual({ ...asked, isNew: false })
    await relay()
    expect(await notices(quoteId, 'approval_asked_manager')).toEqual([
      { to: manager.email, body_text: expect.stringMatching(new RegExp(`${reference}[\\s\\S]*They come every year`)) },
    ])

    await answerApproval(await as(manager), { versionId, ...approve })
    await relay()
    expect(await notices(quoteId, 'approval_answered_staff')).toEqual([
      { to: sales.email, body_text: expect.stringContaining('A friend of the house.') },
    ])
    const { approvalId } = asked
    const types = ['quote.approval_asked', 'quote.approval_answered']
    expect(await quoteEvents(await test.context(), { quoteId, types })).toEqual([
      { type: 'quote.approval_asked', data: { quoteId, versionId, approvalId } },
      {
        type: 'quote.approval_answered',
        data: { quoteId, versionId, approvalId, answer: 'approved', answeredBy: manager.id },
      },
    ])
    await sendQuote(await as(sales), { versionId })
    await release(await test.context(), draft)
  })

  it('a price stays where it is when a manager refuses, and may be asked for again', async () => {
    const { versionId } = await aDraftQuote(await test.context(), low)
    await askApproval(await as(sales), { versionId, note: null })
    await answerApproval(await as(manager), { versionId, ...approve, answer: 'refused' })
    expect(await refusalOf(sendQuote(await as(sales), { versionId }))).toMatchObject({ code: 'quote-not-sendable' })
    expect(await askApproval(await as(sales), { versionId, note: null })).toMatchObject({ isNew: true })
  })

  it('a price is approved by a manager whom nobody asked, but refused only when asked', async () => {
    const { versionId } = await aDraftQuote(await test.context(), low)
    expect(
      await refusalOf(answerApproval(await as(manager), { versionId, ...approve, answer: 'refused' })),
    ).toMatchObject({ code: 'approval-not-asked' })
    await answerApproval(await as(manager), { versionId, ...approve })
    await sendQuote(await as(sales), { versionId })
  })

  it('a price is not approved unseen: another price since then is refused, and a worse one needs another word', async () => {
    const { versionId } = await aDraftQuote(await test.context(), low)
    const reprice = async (sellMinor: number) =>
      test.payload.update({
        collection: 'quote-versions',
        id: versionId,
        data: { lumpSum: { ...low.lumpSum, sellMinor } },
      })
    await askApproval(await as(sales), { versionId, note: null })
    await reprice(95_000)
    expect(await refusalOf(answerApproval(await as(manager), { versionId, ...approve }))).toMatchObject({
      code: 'price-changed',
    })
    await answerApproval(await as(manager), { versionId, ...approve, seenTotalMinor: 95_000 })
    await reprice(94_000)
    expect(await refusalOf(sendQuote(await as(sales), { versionId }))).toMatchObject({ code: 'quote-not-sendable' })
    await reprice(96_000)
    await sendQuote(await as(sales), { versionId })
  })

  it('nobody is asked where the price keeps to the limits', async () => {
    const { versionId } = await aDraftQuote(await test.context())
    expect(await refusalOf(askApproval(await as(sales), { versionId, note: null }))).toMatchObject({
      code: 'approval-not-needed',
    })
  })

  it('a price asked for by two at once is one request', async () => {
    const { versionId } = await aDraftQuote(await test.context(), low)
    const asking = async () => askApproval(await as(sales), { versionId, note: null })
    const [one, other] = await Promise.all([asking(), asking()])
    expect(one.approvalId).toBe(other.approvalId)
    expect([one.isNew, other.isNew].sort()).toEqual([false, true])
  })

  const boat = { key: 'boat', component: 'transport' as const, label: 'Boat', dayNumber: 1, days: 1, quantity: 1 }
  const priced = { ...boat, key: 'hotel', component: 'accommodation' as const, sellMinor: 50_000, netMinor: 30_000 }

  it('a warning may stand by a manager’s reason in this version, and is asked about again in the next', async () => {
    const ctx = await test.context()
    const draft = await aDraftQuote(ctx, { pricingMode: 'lines', lines: [boat, priced] })
    const { versionId, quoteId } = draft
    expect(await refusalOf(sendQuote(ctx, { versionId }))).toMatchObject({ code: 'quote-not-sendable' })
    const given = { versionId, code: 'rate-missing' as const, lineId: 'boat', reason: 'The captain promised.' }
    expect(await refusalOf(overrideWarning(ctx, { ...given, code: 'stop-sell' }))).toMatchObject({
      code: 'warning-gone',
    })
    await overrideWarning(ctx, given)
    await sendQuote(ctx, { versionId })
    await release(ctx, draft)
    expect(await refusalOf(overrideWarning(ctx, given))).toMatchObject({ code: 'version-frozen' })

    const next = await openVersion(ctx, { quoteId })
    expect(await refusalOf(sendQuote(ctx, { versionId: next.versionId }))).toMatchObject({ code: 'quote-not-sendable' })
  })

  it('nothing is sent that is bought from a partner on the blocklist, unless a manager gives a reason for the line', async () => {
    const ctx = await test.context()
    const { payload } = test
    const card = await aRateCardDraft(ctx)
    const { partner } = await payload.findByID({ collection: 'components', id: card.componentId, depth: 0 })
    const typed = { ...priced, key: 'typed', supplied: card.componentId }
    const carded = { ...priced, key: 'carded', rateCardVersion: card.versionId }
    const { versionId } = await aDraftQuote(ctx, { pricingMode: 'lines', lines: [typed, carded] })
    const block = (data: Pick<Partner, 'blocklisted' | 'blocklistReason'>) =>
      payload.update({ collection: 'partners', id: String(partner), data })

    const { name } = await block({ blocklisted: true, blocklistReason: 'Unpaid refunds.' })
    await expect(sendQuote(ctx, { versionId })).rejects.toMatchObject({
      code: 'quote-not-sendable',
      detail: expect.stringContaining(`${name} is on the blocklist: Unpaid refunds.`),
    })
    for (const lineId of ['typed', 'carded'])
      await overrideWarning(await as(manager), { versionId, code: 'blocklisted', lineId, reason: 'Paid in advance.' })
    await sendQuote(ctx, { versionId })
  })
})
