import { matchInbound } from '@/src/commands/crm/applyInbound'
import { lockInbound } from '@/src/commands/crm/lockInbound'
import { storeInbound } from '@/src/commands/crm/storeInbound'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { inTransaction, type Tx } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { targetOfToken } from '@/src/platform/links/customerLinks'
import { newId } from '@/src/platform/newId'
import { lockQuote, type QuoteRow } from './lockQuote'

type AskQuestion = {
  token: string
  text: string
  /** Made with the form: the same form sent twice is one question. */
  formId: string | null
}

const messageFrom = async (
  tx: Tx,
  { quote, text, formId }: { quote: QuoteRow; text: string; formId: string | null },
) => {
  const customer = await rowOf<{ name: string; email: string | null }>(
    tx,
    sql`SELECT name, email FROM customers WHERE id = ${quote.customer_id}`,
  )
  return {
    channel: 'quote_page' as const,
    providerMessageId: `quote:${quote.id}:${formId ?? newId()}`,
    from: customer?.email ?? null,
    fromTyped: customer?.email ?? null,
    fromName: customer?.name ?? null,
    to: [],
    subject: `Question about quote ${quote.reference}`,
    text,
    quotedText: null,
    html: null,
    headers: {},
    internetMessageId: null,
    answersTo: [],
    isMalformed: false,
    isCut: false,
    hasFiles: false,
  }
}

/** Puts a question the customer asked on a quote's page on its lead, as a message from them, once a form; throws `not-found`. */
export const askQuestion = (ctx: Context, { token, text, formId }: AskQuestion): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const quoteId = await targetOfToken(tx, { kind: 'quote', token })
    if (!quoteId) throw new DomainError('not-found', 'There is no such quote.')
    const quote = await lockQuote(tx, quoteId)
    const message = await messageFrom(tx, { quote, text, formId })
    const inboundId = await storeInbound(tx, { message, files: [], original: { quote: quote.reference } })
    if (!inboundId) return
    const inbound = await lockInbound(tx, inboundId)
    const why = `asked on the page of quote ${quote.reference}`
    await matchInbound(tx, { inbound, leadId: quote.lead_id, reopens: false, why })
  })
