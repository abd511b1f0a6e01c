import { env } from '@/src/platform/env'
import { HttpProblem } from '@/src/platform/http/problem'
import { emailWebhookSecretHeader } from '@/src/providers/email/emailFromEnv'
import { emailWebhookAuthorized } from '@/src/providers/email/emailWebhookAuthorized'

/** What the doors Postmark calls answer to a caller who does not prove to be it. */
export const postmarkRefusals = {
  401: { description: 'The secret is not right' },
  503: { description: 'No secret is configured' },
}

/** Throws 401 for a caller without Postmark's secret, 503 while none is configured. */
export const refuseStrangers = (headers: Headers): void => {
  const secret = env().POSTMARK_WEBHOOK_SECRET
  if (!secret)
    throw new HttpProblem({
      status: 503,
      code: 'not-configured',
      detail: 'No secret is set for this webhook.',
      headers: { 'retry-after': '300' },
    })
  const given = {
    authorization: headers.get('authorization') ?? undefined,
    secretHeader: headers.get(emailWebhookSecretHeader) ?? undefined,
  }
  if (!emailWebhookAuthorized({ ...given, secret }))
    throw new HttpProblem({ status: 401, code: 'not-signed-in', detail: 'The secret is not right.' })
}
