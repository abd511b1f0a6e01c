import type { Context } from '@/src/platform/context'
import { requeueMessage } from './requeueMessage'

/** Queues a failed message once more; throws `illegal-transition` for any other message, `address-suppressed`. */
export const retryMessage = (ctx: Context, { messageId }: { messageId: string }): Promise<void> =>
  requeueMessage(ctx, { messageId, from: 'failed', action: 'message.retried' })
