import { afterAll, describe, expect, it } from '@jest/globals'
import { extractText, getDocumentProxy } from 'unpdf'
import { renderQuotePdf } from '@/jobs/quote/renderQuotePdf'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import type { DomainEvent } from '@/src/domain/shared/domainEvents'
import { rowsOf, sql } from '@/src/platform/database/session'
import { providers } from '@/src/providers/providers'
import { storedDocument } from '@/src/queries/shared/storedDocument'
import { aDraftQuote } from '@/tests/factories/quotes'
import { withTestPayload } from '@/tests/support/testPayload'

type Draft = Awaited<ReturnType<typeof aDraftQuote>>

describe('sending a quote', () => {
  const test = withTestPayload()
  afterAll(() => providers().pdf.stop())

  const event = ({ quoteId, versionId }: Draft): DomainEvent => ({
    id: 'e',
    type: 'quote.send_requested',
    data: { quoteId, versionId },
    occurredAt: new Date(),
    requestId: 'test',
  })
  const run = async (draft: Draft) =>
    renderQuotePdf.run(await test.context(), event(draft), { signal: new AbortController().signal, attempt: 1 })
  const version = ({ versionId }: Draft) =>
    test.payload.findByID({ collection: 'quote-versions', id: versionId, depth: 0 })
  const quote = ({ quoteId }: Draft) =>
    test.payload.findByID({ collection: 'quotes', id: quoteId, depth: 0, joins: false })
  const count = async (draft: Draft) => {
    const [row] = await rowsOf<{ messages: number; documents: number; sent: number; links: number }>(
      (await test.context()).req,
      sql`SELECT (SELECT count(*)::int FROM messages WHERE quote_id = ${draft.quoteId}) AS messages,
                 (SELECT count(*)::int FROM documents WHERE quote_id = ${draft.quoteId}) AS documents,
                 (SELECT count(*)::int FROM domain_events WHERE type = 'quote.sent' AND data->>'versionId' = ${draft.versionId}) AS sent,
                 (SELECT count(*)::int FROM customer_links WHERE target_id = ${draft.quoteId} AND active) AS links`,
    )
    return row
  }

  it('freezes first, and only lets it out with its stored document', async () => {
    const draft = await aDraftQuote(await test.context())
    await sendQuote(await test.context(), { versionId: draft.versionId })
    expect(await version(draft)).toMatchObject({
      status: 'sending',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await count(draft)).toEqual({ messages: 0, documents: 0, sent: 0, links: 0 })

    await run(draft)
    const sent = await version(draft)
    expect(sent).toMatchObject({
      status: 'sent',
      sentAt: expect.any(String),
      pdfHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await quote(draft)).toMatchObject({ status: 'sent', currentVersion: draft.versionId, totalMinor: 360000 })
    const { body } = await storedDocument(await test.context(), { id: String(sent.pdf) })
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true })
    expect(text).toContain('Hội An')
    expect(text).toContain('$3,600')
    expect(text).not.toContain('2,800')
  })

  it('sends nothing twice when the job runs again', async () => {
    const draft = await aDraftQuote(await test.context())
    await sendQuote(await test.context(), { versionId: draft.versionId })
    await Promise.all([run(draft), run(draft)].map((each) => each.catch(() => null)))
    await run(draft)
    expect(await count(draft)).toEqual({ messages: 1, documents: 1, sent: 1, links: 1 })
  })

  it('gives the version back as a draft, with the reason, when the document cannot be made', async () => {
    const draft = await aDraftQuote(await test.context())
    await sendQuote(await test.context(), { versionId: draft.versionId })
    await renderQuotePdf.onDead?.(await test.context(), event(draft), new Error('no browser'))
    expect(await version(draft)).toMatchObject({
      status: 'draft',
      frozen: null,
      sendError: expect.stringContaining('Nothing was sent'),
    })
    expect(await count(draft)).toEqual({ messages: 0, documents: 0, sent: 0, links: 0 })
  })

  it.each([
    ['no price', { lumpSum: { basis: 'per_trip', sellMinor: null } }, /price/],
    ['no days', { days: [] }, /days/],
    ['no start date', { startDate: null }, /start date/],
    ['a start in the past', { startDate: '2020-01-01' }, /started/],
    ['a plan over 100 %', { depositPercent: 90, instalments: [{ percent: 20, anchor: 'on_acceptance' }] }, /100/],
    ['a validity that is over', { validUntil: '2020-01-01T00:00:00.000Z' }, /validity/],
  ] as const)('refuses to send with %s, and changes nothing', async (_, content, reason) => {
    const draft = await aDraftQuote(await test.context(), content as never)
    const sending = sendQuote(await test.context(), { versionId: draft.versionId })
    await expect(sending).rejects.toMatchObject({ code: 'quote-not-sendable', detail: expect.stringMatching(reason) })
    expect(await version(draft)).toMatchObject({ status: 'draft', frozen: null })
  })

  it('refuses edits of a frozen version through every other door', async () => {
    const draft = await aDraftQuote(await test.context())
    await sendQuote(await test.context(), { versionId: draft.versionId })
    const edit = test.payload.update({ collection: 'quote-versions', id: draft.versionId, data: { title: 'Other' } })
    await expect(edit).rejects.toMatchObject({ status: 409 })
    expect(await version(draft)).toMatchObject({ title: 'Nine days from Hanoi to Hội An' })
  })
})
