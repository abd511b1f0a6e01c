import { DomainError } from '@/src/domain/shared/domainError'
import type { QuoteVersion } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'

export type QuoteFacts = {
  id: string
  reference: string
  customerName: string
  customerEmail: string | null
  versions: { id: string; number: number; status: string }[]
}

/** Reads whose quote a version is of, and which versions it has, the newest first; one statement; throws `not-found`. */
export const quoteFacts = async (
  ctx: Pick<Context, 'req'>,
  { quote }: Pick<QuoteVersion, 'quote'>,
): Promise<QuoteFacts> => {
  const found = await rowOf<QuoteFacts>(
    ctx.req,
    sql`SELECT q.id, q.reference, c.name AS "customerName", c.email AS "customerEmail",
          (SELECT json_agg(json_build_object('id', v.id, 'number', v.number, 'status', v.status) ORDER BY v.number DESC)
           FROM quote_versions v WHERE v.quote_id = q.id) AS versions
        FROM quotes q JOIN customers c ON c.id = q.customer_id WHERE q.id = ${typeof quote === 'string' ? quote : quote.id}`,
  )
  if (!found) throw new DomainError('not-found', 'There is no such quote.')
  return found
}
