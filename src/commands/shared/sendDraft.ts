import type { Context } from '@/src/platform/context'
import { requeueMessage } from './requeueMessage'

/** Sends a draft a person has read over; throws `illegal-transition` for any other message, `address-suppressed`. */
export const sendDraft = (ctx: Context, { messageId }: { messageId: string }): Promise<void> =>
  requeueMessage(ctx, { messageId, from: 'draft', action: 'message.queued' })
