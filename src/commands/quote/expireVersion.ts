import { isOpen } from '@/src/domain/quote/quoteVersionMachine'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'
import { emit } from '@/src/platform/outbox/emit'
import { closeVersion } from './closeVersion'
import { lockVersion } from './lockQuote'

/** Expires an open version whose time is over; returns false, changing nothing, when it is not. */
export const expireVersion = (ctx: Context, { versionId }: { versionId: string }): Promise<boolean> =>
  inTransaction(ctx, async (tx) => {
    const { quote, version } = await lockVersion(tx, versionId)
    const isOver = version.valid_until !== null && new Date(version.valid_until) <= tx.now
    if (!isOpen(version.status) || !isOver) return false
    await closeVersion(tx, { quote, version, to: 'expired', reason: null })
    await emit(tx.req, { type: 'quote.expired', data: { quoteId: quote.id, versionId } })
    return true
  })
