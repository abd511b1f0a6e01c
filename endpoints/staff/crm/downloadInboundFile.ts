import { validate as isUuid } from 'uuid'
import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { inboundFileContent } from '@/src/queries/crm/inboundDetails'
import { readsInbound } from './crmRights'

/** A file of a stranger's: handed out to be saved, never to be shown here. */
export const downloadInboundFile = staffEndpoint({
  method: 'get',
  path: '/api/v1/inbound-messages/:id/files/:file_id',
  operationId: 'downloadInboundFile',
  summary: 'A file that came with a message, as a download',
  tag: 'Conversation',
  params: z.object({ id: z.string(), file_id: z.string() }),
  may: readsInbound,
  answers: { 200: { description: 'The file.', contentType: 'application/octet-stream' } },
  handle: async ({ ctx, params }) => {
    const message = await findVisible(ctx, { collection: 'inbound-messages', id: params.id })
    const file = isUuid(params.file_id)
      ? await inboundFileContent(ctx, { inboundId: message.id, fileId: params.file_id })
      : undefined
    if (!file) throw new DomainError('not-found', 'There is no such file.')
    return new Response(new Uint8Array(file.content), {
      headers: {
        'content-type': file.content_type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  },
})
