import { z } from 'zod'
import { attachFile as attach } from '@/src/commands/quote/attachFile'
import { removeAttachment as remove } from '@/src/commands/quote/removeAttachment'
import { renameAttachment as rename } from '@/src/commands/quote/renameAttachment'
import { attachmentBytesMax } from '@/src/domain/quote/attachmentFile'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { fileResponse } from '@/src/platform/http/fileResponse'
import { assertVisible } from '@/src/platform/http/findVisible'
import { attachedFile } from '@/src/queries/quote/attachedFile'
import { type Attachment, attachmentsOf } from '@/src/queries/quote/attachmentsOf'
import { worksQuotes } from './quoteRights'

const params = z.object({ id: z.string() })
const ofFile = params.extend({ attachment_id: z.string() })
const title = z.string().trim().min(1).max(160).describe('What the customer reads.')

const attachmentWire = z.object({
  id: z.string(),
  title: z.string(),
  content_type: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
})

const toWire = ({ id, title, contentType, bytes, sha256 }: Attachment): z.infer<typeof attachmentWire> => ({
  id,
  title,
  content_type: contentType,
  bytes,
  sha256,
})

const frozen = { description: '`version-frozen`: it was sent, and its files with it.' }

const listAttachments = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/attachments',
  operationId: 'listQuoteAttachments',
  summary: 'The files that go with a version',
  tag: 'Quotes',
  params,
  may: worksQuotes,
  answers: { 200: { description: 'In their order.', schema: z.object({ items: z.array(attachmentWire) }) } },
  handle: async ({ ctx, params: { id } }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    return json({ items: (await attachmentsOf(ctx.req, { versionId })).map(toWire) })
  },
})

const attachFile = staffEndpoint({
  method: 'post',
  path: '/api/v1/quote-versions/:id/attachments',
  operationId: 'attachFileToQuote',
  summary: 'Let a file (PDF, JPEG, PNG or WebP up to 10 MB, the body itself) go with a draft',
  tag: 'Quotes',
  params,
  query: z.object({ title }),
  bodyKind: 'raw',
  bodyLimit: attachmentBytesMax,
  may: worksQuotes,
  answers: {
    201: { description: 'It goes along.', schema: z.object({ id: z.string() }) },
    409: { description: '`version-frozen`, or `too-many-attachments`: a version takes ten.' },
    422: {
      description: '`invalid-attachment`: by its content it is none of these; or `validation-failed`: it is torn.',
    },
  },
  handle: async ({ ctx, params: { id }, query, rawBody }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    const { attachmentId } = await attach(ctx, { versionId, title: query.title, body: rawBody })
    return json({ id: attachmentId }, { status: 201 })
  },
})

const renameAttachment = staffEndpoint({
  method: 'patch',
  path: '/api/v1/quote-versions/:id/attachments/:attachment_id',
  operationId: 'renameQuoteAttachment',
  summary: 'Give a file of a draft another title',
  tag: 'Quotes',
  params: ofFile,
  body: z.object({ title }),
  may: worksQuotes,
  answers: { 200: { description: 'Renamed.', schema: z.object({ title: z.string() }) }, 409: frozen },
  handle: async ({ ctx, params: { id, attachment_id: attachmentId }, body }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    await rename(ctx, { versionId, attachmentId, title: body.title })
    return json({ title: body.title })
  },
})

const removeAttachment = staffEndpoint({
  method: 'delete',
  path: '/api/v1/quote-versions/:id/attachments/:attachment_id',
  operationId: 'removeQuoteAttachment',
  summary: 'Take a file away from a draft; versions that were sent keep theirs',
  tag: 'Quotes',
  params: ofFile,
  may: worksQuotes,
  answers: { 200: { description: 'Gone.', schema: z.object({ status: z.literal('removed') }) }, 409: frozen },
  handle: async ({ ctx, params: { id, attachment_id: attachmentId } }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    await remove(ctx, { versionId, attachmentId })
    return json({ status: 'removed' })
  },
})

const readAttachment = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/attachments/:attachment_id/file',
  operationId: 'readQuoteAttachment',
  summary: 'A file that goes with a version',
  tag: 'Quotes',
  params: ofFile,
  may: worksQuotes,
  answers: { 200: { description: 'The file.', contentType: 'application/octet-stream' } },
  handle: async ({ ctx, params: { id, attachment_id: attachmentId } }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    return fileResponse(await attachedFile(ctx, { versionId, attachmentId }))
  },
})

/** The files that go with a version, for whoever writes it. */
export const attachmentEndpoints = [listAttachments, attachFile, renameAttachment, removeAttachment, readAttachment]
