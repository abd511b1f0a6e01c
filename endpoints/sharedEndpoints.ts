import type { Endpoint } from '@/src/platform/http/endpoint'
import { issueServiceKey } from './staff/shared/issueServiceKey'
import { pretendMessage } from './staff/shared/pretendMessage'
import { previewMessage } from './staff/shared/previewMessage'
import { retryMessage } from './staff/shared/retryMessage'
import { revokeServiceKey } from './staff/shared/revokeServiceKey'
import { sendMessageNow } from './staff/shared/sendMessageNow'
import { setStaffHours } from './staff/shared/setStaffHours'
import { postmark } from './webhooks/shared/postmark'
import { twilioInbound } from './webhooks/shared/twilioInbound'
import { twilioStatus } from './webhooks/shared/twilioStatus'

/** Doors of messages, their providers' webhooks and service accounts. */
export const sharedEndpoints: Endpoint[] = [
  sendMessageNow,
  retryMessage,
  previewMessage,
  pretendMessage,
  issueServiceKey,
  revokeServiceKey,
  postmark,
  twilioStatus,
  twilioInbound,
  setStaffHours,
]
