import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { env } from '@/src/platform/env'
import type { Incoming } from '@/src/platform/http/incoming'
import { HttpProblem } from '@/src/platform/http/problem'
import { firstOfEach } from '@/src/platform/http/validate'
import type { MessagingWebhook } from '@/src/providers/messaging/messagingProvider'
import { webhookAnswer } from './webhookAnswers'

/** What the doors Twilio calls answer. */
export const twilioAnswers = {
  200: { description: 'Taken, also when it was taken before', schema: webhookAnswer },
  400: { description: 'The signature does not hold, or this is not a Twilio webhook' },
  503: { description: 'Twilio is not configured' },
}

/** Reads what Twilio signed: the address it was told to call and the form it sent; throws 503 while it is not configured. */
export const signedTwilioWebhook = (incoming: Incoming, rawBody: Buffer): MessagingWebhook => {
  if (!env().TWILIO_AUTH_TOKEN)
    throw new HttpProblem({
      status: 503,
      code: 'not-configured',
      detail: 'Twilio is not configured.',
      headers: { 'retry-after': '300' },
    })
  return {
    url: `${env().publicUrl}${incoming.url.pathname}${incoming.url.search}`,
    params: firstOfEach(new URLSearchParams(rawBody.toString('utf8'))),
    signature: incoming.headers.get('x-twilio-signature') ?? undefined,
  }
}

/** Throws 422 for a form whose values are not text. */
export const refuseMalformedText = (params: Record<string, string>): void => {
  if (!Object.values(params).every(isWellFormedText))
    throw new HttpProblem({
      status: 422,
      code: 'validation-failed',
      detail: 'The form holds characters that are not text.',
    })
}
