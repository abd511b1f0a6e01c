import { followOwner } from '@/src/commands/crm/followOwner'
import type { Context } from '@/src/platform/context'
import { inTransaction } from '@/src/platform/database/inTransaction'

/** Gives a lead's quotes to whoever the lead belongs to now. */
export const handQuotesOver = (ctx: Context, { leadId }: { leadId: string }): Promise<void> =>
  inTransaction(ctx, (tx) => followOwner(tx, { table: 'quotes', leadId }))
