import { recordView } from '@/src/commands/quote/recordView'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import type { Incoming } from '@/src/platform/http/incoming'
import { consume } from '@/src/platform/rateLimit/consume'
import { type OpenedQuote, type OpenQuote, quoteByToken } from '@/src/queries/quote/quoteByToken'
import { visitorOf } from './visitorOf'

type Open = OpenQuote & { ctx: Context; incoming: Incoming }

/** Finds a quote by its token; every miss counts against the address that guessed. */
export const findQuote = async ({ ctx, incoming, ...asked }: Open): Promise<OpenedQuote> => {
  try {
    return await quoteByToken(ctx, asked)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') await consume('tokenMisses', incoming.ip)
    throw error
  }
}

/** Opens a quote for a reader, which counts as a view. */
export const openQuote = async (asked: Open): Promise<OpenedQuote> => {
  const opened = await findQuote(asked)
  await recordView(asked.ctx, { versionId: opened.versionId, visitor: visitorOf(asked.incoming) })
  return opened
}
