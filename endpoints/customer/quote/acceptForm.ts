import { z } from 'zod'
import { acceptQuote } from '@/src/commands/quote/acceptQuote'
import type { QuoteFormField } from '@/src/documents/quote/quotePageTypes'
import { choiceOfQuery } from '@/src/domain/quote/choiceQuery'
import { currencyCodes } from '@/src/domain/shared/currency'
import { DomainError } from '@/src/domain/shared/domainError'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { customerEndpoint, html, seeOther } from '@/src/platform/http/endpoint'
import { statusOf } from '@/src/platform/http/problemOf'
import { problemPage } from '../shared/problemPage'
import { tokenParams } from './getQuote'
import { findQuote } from './openQuote'
import { showQuote } from './quotePage'

const text = z.string().max(200).refine(isWellFormedText).optional()
const totalShape = z.object({ amountMinor: z.number().int(), currency: z.enum(currencyCodes) })

const readTotal = (sent: unknown): unknown => {
  if (typeof sent !== 'string') return undefined
  const [amount, currency] = sent.split(' ')
  return { amountMinor: Number(amount), currency }
}

const body = z.object({
  name: text,
  terms_accepted: text,
  version: z.coerce.number().int().positive(),
  terms_version: z.string().max(60),
  choice: z.string().max(30_000).refine(isWellFormedText).default(''),
  total: z.preprocess(readTotal, totalShape.optional()),
})

const missingFields = ({ name, terms_accepted }: z.infer<typeof body>): QuoteFormField[] => [
  ...(name?.trim() ? [] : (['name'] as const)),
  ...(terms_accepted ? [] : (['terms_accepted'] as const)),
]

const isChange = (error: unknown): error is DomainError => error instanceof DomainError && error.code !== 'not-found'

/** Accepts a quote from its page's form, without JavaScript; leads on to the booking, or shows the form again. */
export const acceptForm = customerEndpoint({
  method: 'post',
  path: '/quote/:token/accept',
  operationId: 'postAcceptForm',
  summary: 'Accept by the form of the quote page',
  tag: 'Pages',
  params: tokenParams,
  body,
  bodyKind: 'form',
  limit: 'writes',
  answers: {
    303: { description: 'Accepted: on to the booking.' },
    422: { description: 'The form again, with what is missing.', contentType: 'text/html' },
  },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, body: sent, incoming }) => {
    const choice = choiceOfQuery(new URLSearchParams(sent.choice))
    const opened = await findQuote({ ctx, incoming, token, choice })
    const errors = missingFields(sent)
    const values = { name: sent.name ?? '' }
    if (errors.length > 0) return html(showQuote({ token, opened, form: { errors, values } }), { status: 422 })
    try {
      await acceptQuote(ctx, {
        token,
        seenVersion: sent.version,
        name: sent.name?.trim() ?? '',
        termsAccepted: true,
        seenTermsVersion: sent.terms_version,
        choice,
        seenTotal: sent.total,
        address: incoming.ip,
        userAgent: incoming.headers.get('user-agent'),
      })
    } catch (error) {
      if (!isChange(error)) throw error
      const now = await findQuote({ ctx, incoming, token, choice })
      const notice = error.code === 'quote-changed' || error.code === 'terms-changed' ? 'changed' : 'unavailable'
      return html(showQuote({ token, opened: now, notice, form: { errors: [], values } }), {
        status: statusOf(error.code),
      })
    }
    const { bookingUrl } = await findQuote({ ctx, incoming, token })
    return seeOther(bookingUrl ?? `/quote/${token}`)
  },
})
