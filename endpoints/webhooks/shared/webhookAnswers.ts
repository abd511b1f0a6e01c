import { z } from 'zod'
import { HttpProblem } from '@/src/platform/http/problem'
import { WebhookRejected } from '@/src/providers/shared/webhookRejected'

/** What every webhook answers once it has taken the news. */
export const webhookAnswer = z.object({ received: z.literal(true) })

/** Turns a provider's rejection of a webhook into 400: the signature does not hold, or its body cannot be read. */
export const refusingBadWebhook = <Result>(read: () => Result): Result => {
  try {
    return read()
  } catch (error) {
    if (error instanceof WebhookRejected)
      throw new HttpProblem({ status: 400, code: error.code, detail: 'This webhook cannot be trusted or read.' })
    throw error
  }
}
