import type { RefusedFile } from '@/src/domain/crm/inboundFiles'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { inboundFiles } from '@/src/queries/crm/inboundDetails'
import { readsInbound } from './crmRights'
import { inboundAnswer } from './inboundSchemas'
import { idParams } from './leadSchemas'

const refusedOf = (files: unknown): object[] =>
  ((files as RefusedFile[] | null) ?? []).map(({ name, contentType, size, reason }) => ({
    ...{ name, content_type: contentType, size, reason },
  }))

export const showInbound = staffEndpoint({
  method: 'get',
  path: '/api/v1/inbound-messages/:id',
  operationId: 'showInboundMessage',
  summary: 'A message that came in',
  tag: 'Conversation',
  params: idParams,
  may: readsInbound,
  answers: { 200: { description: 'The message.', schema: inboundAnswer } },
  handle: async ({ ctx, params }) => {
    const message = await findVisible(ctx, { collection: 'inbound-messages', id: params.id, depth: 0 })
    const { id, channel, state, from, to, subject, text, note } = message
    return json({
      ...{ id, channel, state, subject, from: from ?? null, to: to ?? null, text: text ?? null, note: note ?? null },
      triage_reason: message.triageReason ?? null,
      from_name: message.fromName ?? null,
      from_typed: message.fromTyped ?? null,
      quoted_text: message.quotedText ?? null,
      lead_id: message.lead ?? null,
      customer_id: message.customer ?? null,
      received_at: message.receivedAt,
      handled_at: message.handledAt ?? null,
      files: await inboundFiles(ctx, { inboundId: id }),
      refused_files: refusedOf(message.refusedFiles),
    })
  },
})
