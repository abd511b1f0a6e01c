import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { lockVersion } from './lockQuote'
import { quoteMessageFacts } from './quoteMessageFacts'

/** Tells a quote's owner, once a version, that the customer opened it. */
export const tellOfFirstView = (ctx: Context, { versionId }: { versionId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    const { owner, values, refs } = await quoteMessageFacts(tx, { quote, version, language: 'en' })
    if (!owner) return
    await queueMessage(tx, {
      templateKey: 'quote_opened_owner',
      key: `quote_opened_owner:${versionId}`,
      audience: 'staff',
      to: owner.email,
      language: 'en',
      values,
      refs,
      link: { kind: 'panel', targetId: `leads/${quote.lead_id}` },
    })
  })
