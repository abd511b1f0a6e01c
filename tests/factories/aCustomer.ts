import { receiveLead } from '@/src/commands/crm/receiveLead'
import type { Staff } from '@/src/payload-types'
import type { Context } from '@/src/platform/context'
import { rowOf, sql } from '@/src/platform/database/session'
import { newId } from '@/src/platform/newId'
import { leadRequest, submission } from '@/tests/support/leadRequest'

type Given = Parameters<typeof leadRequest>[0] & { owner?: Staff | null }

/** Makes a customer by way of a request that came in, with an e-mail of their own; the owner has that lead, or nobody. */
export const aCustomer = async (ctx: Context, { owner = null, ...given }: Given): Promise<string> => {
  const request = leadRequest({ email: `${newId()}@example.com`, phone: '', ...given })
  const { answer } = await receiveLead(ctx, { request, submission, key: null })
  const lead = await rowOf<{ customer_id: string }>(
    ctx,
    sql`UPDATE leads SET owner_id = ${owner?.id ?? null} WHERE id = ${answer.lead_id} RETURNING customer_id`,
  )
  return lead?.customer_id ?? ''
}
