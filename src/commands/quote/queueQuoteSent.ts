import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Tx } from '@/src/platform/database/inTransaction'
import type { QuoteRow, VersionRow } from './lockQuote'
import { quoteMessageFacts } from './quoteMessageFacts'

/** Queues the message that brings the customer the link to a quote. */
export const queueQuoteSent = async (
  tx: Tx,
  { quote, version }: { quote: QuoteRow; version: VersionRow },
): Promise<void> => {
  const { customerEmail, language, values, refs } = await quoteMessageFacts(tx, { quote, version })
  await queueMessage(tx, {
    templateKey: 'quote_sent',
    key: `quote_sent:${version.id}`,
    audience: 'customer',
    to: customerEmail,
    language,
    values,
    refs,
    link: { kind: 'quote', targetId: quote.id },
  })
}
