import { queueMessage } from '@/src/commands/shared/queueMessage'
import { isOpen } from '@/src/domain/quote/quoteVersionMachine'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { reminderKey } from '@/src/queries/quote/versionsToRemindOf'
import { lockVersion } from './lockQuote'
import { quoteMessageFacts } from './quoteMessageFacts'

/**
 * Reminds the customer, once a version, that their quote ends soon: by a draft to be read over, or at once where the
 * template is automatic; returns false, writing nothing, when the version is no longer open or somebody was reminded.
 */
export const remindOfExpiry = (ctx: Context, { versionId }: { versionId: string }): Promise<boolean> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    const ends = new Date(version.valid_until ?? 0)
    if (!isOpen(version.status) || ends <= tx.now || quote.current_version_id !== versionId) return false
    const { customerEmail, language, values, refs } = await quoteMessageFacts(tx, { quote, version })
    const queued = await queueMessage(tx, {
      templateKey: 'quote_reminder',
      key: reminderKey(versionId),
      audience: 'customer',
      to: customerEmail,
      language,
      values,
      refs,
      link: { kind: 'quote', targetId: quote.id },
    })
    return queued !== null
  })
