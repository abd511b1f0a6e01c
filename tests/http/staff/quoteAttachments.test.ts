import { beforeAll, describe, expect, it } from '@jest/globals'
import { openVersion } from '@/src/commands/quote/openVersion'
import { sendQuote } from '@/src/commands/quote/sendQuote'
import { withdrawQuote } from '@/src/commands/quote/withdrawQuote'
import { attachmentBytesMax } from '@/src/domain/quote/attachmentFile'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowsOf, sql } from '@/src/platform/database/session'
import { ensureLink } from '@/src/platform/links/customerLinks'
import { aDraftQuote, release } from '@/tests/factories/quotes'
import { createStaff, type TestStaff } from '@/tests/support/staff'
import { withTestApp } from '@/tests/support/testApp'

const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\nxref\n0 0\nstartxref\n0\n%%EOF\n`)

describe('files that go with a quote', () => {
  const app = withTestApp()
  const people: Record<string, TestStaff> = {}

  beforeAll(async () => {
    people.sales = await createStaff(app.payload, { roles: ['sales'] })
    people.other = await createStaff(app.payload, { roles: ['sales'] })
    people.content = await createStaff(app.payload, { roles: ['content'] })
  }, 60_000)

  const ask = async (who: string, method: string, path: string, body?: unknown) => {
    const response = await app.fetch(`/api/v1/quote-versions/${path}`, {
      method,
      headers: people[who]?.headers ?? { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  const attach = async (who: string, versionId: string, file: Buffer, title = 'Visa, step by step') => {
    const { 'content-type': _, ...headers } = { ...people[who]?.headers } as Record<string, string>
    const response = await app.fetch(
      `/api/v1/quote-versions/${versionId}/attachments?title=${encodeURIComponent(title)}`,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(file),
      },
    )
    return { status: response.status, body: await response.json() }
  }

  const ownDraft = async () => aDraftQuote(await app.context(), {}, { owner: people.sales?.user })
  const sendIt = async (draft: { quoteId: string; versionId: string }) => {
    const ctx = await app.context()
    await sendQuote(ctx, { versionId: draft.versionId })
    await release(ctx, draft)
    return inTransaction(ctx, (tx) => ensureLink(tx, { kind: 'quote', targetId: draft.quoteId, active: true }))
  }
  const listed = async (versionId: string) => (await ask('sales', 'GET', `${versionId}/attachments`)).body.items
  const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

  it('are added, renamed, read and taken away in a draft', async () => {
    const { quoteId, versionId } = await ownDraft()
    const added = await attach('sales', versionId, pdf('visa'))
    expect(added.status).toBe(201)
    const path = `${versionId}/attachments/${added.body.id}`
    expect(await listed(versionId)).toEqual([
      {
        id: added.body.id,
        title: 'Visa, step by step',
        content_type: 'application/pdf',
        bytes: pdf('visa').length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    expect(await ask('sales', 'PATCH', path, { title: 'Visum' })).toEqual({ status: 200, body: { title: 'Visum' } })
    const file = await app.fetch(`/api/v1/quote-versions/${path}/file`, { headers: people.sales?.headers })
    expect(file.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''Visum.pdf")
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf('visa'))
    expect((await ask('sales', 'DELETE', path)).status).toBe(200)
    expect(await listed(versionId)).toEqual([])
    const { docs } = await app.payload.find({
      collection: 'audit-events',
      where: { entityId: { equals: versionId }, action: { contains: 'quote.file_' } },
    })
    expect(docs.map(({ action }) => action).sort()).toEqual([
      'quote.file_attached',
      'quote.file_removed',
      'quote.file_renamed',
    ])
    const told = await rowsOf(
      await app.context(),
      sql`SELECT data FROM domain_events WHERE type = 'quote.files_changed' AND data->>'versionId' = ${versionId}`,
    )
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ data: { quoteId, versionId } })))
  })

  it('are PDF and pictures by their content, ten at most, of ten megabytes', async () => {
    const { versionId } = await ownDraft()
    expect(codeOf(await attach('sales', versionId, Buffer.from('<html>'), 'a.pdf'))).toEqual([
      422,
      'invalid-attachment',
    ])
    expect(codeOf(await attach('sales', versionId, Buffer.from('%PDF-1.4 torn')))).toEqual([422, 'validation-failed'])
    expect(codeOf(await attach('sales', versionId, pdf('x'), ' '))).toEqual([422, 'validation-failed'])
    const large = Buffer.concat([pdf('x'), Buffer.alloc(attachmentBytesMax)])
    expect(codeOf(await attach('sales', versionId, large))).toEqual([413, 'body-too-large'])
    for (let count = 0; count < 10; count += 1)
      expect((await attach('sales', versionId, pdf(`${count}`), `File ${count}`)).status).toBe(201)
    expect(codeOf(await attach('sales', versionId, pdf('more')))).toEqual([409, 'too-many-attachments'])
    expect((await listed(versionId)).map(({ title }: { title: string }) => title)).toEqual(
      Array.from({ length: 10 }, (_, index) => `File ${index}`),
    )
  })

  it('are nobody’s who does not work this quote', async () => {
    const { versionId } = await ownDraft()
    const { body } = await attach('sales', versionId, pdf('x'))
    const file = `${versionId}/attachments/${body.id}`
    for (const [method, path, sent] of [
      ['GET', `${versionId}/attachments`, undefined],
      ['GET', `${file}/file`, undefined],
      ['PATCH', file, { title: 'x' }],
      ['DELETE', file, undefined],
    ] as const) {
      expect((await ask('nobody', method, path, sent)).status).toBe(401)
      expect((await ask('content', method, path, sent)).status).toBe(403)
      expect(codeOf(await ask('other', method, path, sent))).toEqual([404, 'not-found'])
    }
    expect((await attach('nobody', versionId, pdf('x'))).status).toBe(401)
    expect((await attach('content', versionId, pdf('x'))).status).toBe(403)
    expect((await attach('other', versionId, pdf('x'))).status).toBe(404)
    for (const unknown of ['x', '0197c0de-0000-7000-8000-000000000000'])
      for (const method of ['DELETE', 'PATCH'])
        expect((await ask('sales', method, `${versionId}/attachments/${unknown}`, { title: 'x' })).status).toBe(404)
  })

  it('are frozen with the version that is sent, and copied to the next, where they are free again', async () => {
    const draft = await ownDraft()
    const { body: first } = await attach('sales', draft.versionId, pdf('first'))
    const token = await sendIt(draft)
    const path = `${draft.versionId}/attachments/${first.id}`
    expect(codeOf(await attach('sales', draft.versionId, pdf('late')))).toEqual([409, 'version-frozen'])
    expect(codeOf(await ask('sales', 'PATCH', path, { title: 'x' }))).toEqual([409, 'version-frozen'])
    expect(codeOf(await ask('sales', 'DELETE', path))).toEqual([409, 'version-frozen'])

    const next = await openVersion(await app.context(), { quoteId: draft.quoteId })
    const [copied] = await listed(next.versionId)
    expect(copied).toMatchObject({ title: 'Visa, step by step' })
    expect(copied.id).not.toBe(first.id)
    await ask('sales', 'DELETE', `${next.versionId}/attachments/${copied.id}`)
    await attach('sales', next.versionId, pdf('second'))
    const shown = await app.fetch(`/public/v1/quotes/${token}/attachments/${first.id}`)
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(pdf('first'))
  })

  it('are kept as long as a version names them', async () => {
    const draft = await ownDraft()
    await attach('sales', draft.versionId, pdf('kept'))
    await sendIt(draft)
    const { docs } = await app.payload.find({ collection: 'documents', where: { quote: { equals: draft.quoteId } } })
    expect(docs.map(({ kind }) => kind).sort()).toEqual(['attachment', 'quote'])
    for (const { id } of docs)
      await expect(app.payload.delete({ collection: 'documents', id })).rejects.toMatchObject({ status: 409 })
  })

  it('are listed and handed out behind the customer’s link, and no longer once it is closed', async () => {
    const draft = await ownDraft()
    const { body: added } = await attach('sales', draft.versionId, pdf('for the customer'), 'Visum & Einreise')
    const foreign = await ownDraft()
    const { body: elsewhere } = await attach('sales', foreign.versionId, pdf('of somebody else'))
    const token = await sendIt(draft)
    const page = await (await app.fetch(`/quote/${token}`)).text()
    const address = `/public/v1/quotes/${token}/attachments/${added.id}`
    expect(page).toContain(`href="${address}"`)
    expect(page).toContain('Visum &amp; Einreise')
    const quote = await (await app.fetch(`/public/v1/quotes/${token}`)).json()
    expect(quote.attachments).toEqual([
      {
        id: added.id,
        title: 'Visum & Einreise',
        content_type: 'application/pdf',
        bytes: pdf('for the customer').length,
      },
    ])
    const file = await app.fetch(address)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    for (const other of [elsewhere.id, 'x'])
      expect((await app.fetch(`/public/v1/quotes/${token}/attachments/${other}`)).status).toBe(404)

    await withdrawQuote(await app.context(), { quoteId: draft.quoteId, reason: 'test' })
    expect((await app.fetch(address)).status).toBe(404)
  })
})
