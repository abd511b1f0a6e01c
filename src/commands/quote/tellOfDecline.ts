import { queueMessage } from '@/src/commands/shared/queueMessage'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { rowOf, sql } from '@/src/platform/database/session'
import { lockVersion } from './lockQuote'
import { quoteMessageFacts } from './quoteMessageFacts'

type Said = { reason: string | null; comment: string | null }

const wordsOf = (said: Said | undefined): string =>
  [said?.reason?.replaceAll('_', ' '), said?.comment].filter(Boolean).join(': ')

/** Tells a quote's owner, once a version, that the customer declined it and why. */
export const tellOfDecline = (ctx: Context, { versionId }: { versionId: string }): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    const { owner, values, refs } = await quoteMessageFacts(tx, { quote, version, language: 'en' })
    if (!owner) return
    const said = await rowOf<Said>(
      tx,
      sql`SELECT decline_reason AS reason, decline_comment AS comment FROM quote_versions WHERE id = ${versionId}`,
    )
    await queueMessage(tx, {
      templateKey: 'quote_declined_owner',
      key: `quote_declined_owner:${versionId}`,
      audience: 'staff',
      to: owner.email,
      language: 'en',
      values: { ...values, notes: wordsOf(said) },
      refs,
      link: { kind: 'panel', targetId: `leads/${quote.lead_id}` },
    })
  })
