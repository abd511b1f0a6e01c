import type { Endpoint } from '@/src/platform/http/endpoint'
import { assignInbound } from './staff/crm/assignInbound'
import { downloadInboundFile } from './staff/crm/downloadInboundFile'
import { draftReply } from './staff/crm/draftReply'
import { ignoreInbound } from './staff/crm/ignoreInbound'
import { listInbound } from './staff/crm/listInbound'
import { makeInboundLead } from './staff/crm/makeInboundLead'
import { showConversation } from './staff/crm/showConversation'
import { showInbound } from './staff/crm/showInbound'
import { showReplyOptions } from './staff/crm/showReplyOptions'
import { postmarkInbound } from './webhooks/crm/postmarkInbound'

/** What customers write to us, and what we answer. */
export const inboundEndpoints: Endpoint[] = [
  postmarkInbound,
  listInbound,
  showInbound,
  downloadInboundFile,
  assignInbound,
  makeInboundLead,
  ignoreInbound,
  showConversation,
  showReplyOptions,
  draftReply,
]
