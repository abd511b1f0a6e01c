import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'

const leadsMax = 200

export const leadIds = z.array(z.uuid()).min(1).max(leadsMax).describe('Up to 200, each dealt with for itself.')

export const eachLeadAnswer = z.object({
  done: z.number().int(),
  refused: z.array(
    z.object({ lead_id: z.uuid(), reference: z.string().nullable(), code: z.string(), detail: z.string() }),
  ),
})

const visibleReferences = async (ctx: Context, ids: string[]): Promise<Map<string, string>> => {
  const { docs } = await ctx.payload.find({
    collection: 'leads',
    where: { id: { in: ids } },
    limit: leadsMax,
    pagination: false,
    depth: 0,
    joins: false,
    select: { reference: true },
    overrideAccess: false,
    user: ctx.req.user,
    req: ctx.req,
  })
  return new Map(docs.map(({ id, reference }) => [id, reference]))
}

const notFound = { code: 'not-found', detail: 'There is no such record.' }

/** Does one thing to each lead the caller may see, each in its own transaction: what one refuses costs the others nothing. */
export const eachLead = async (
  ctx: Context,
  ids: string[],
  work: (leadId: string) => Promise<unknown>,
): Promise<z.output<typeof eachLeadAnswer>> => {
  const references = await visibleReferences(ctx, ids)
  const refused: z.output<typeof eachLeadAnswer>['refused'] = []
  for (const leadId of new Set(ids)) {
    const reference = references.get(leadId) ?? null
    if (!reference) {
      refused.push({ lead_id: leadId, reference, ...notFound })
      continue
    }
    try {
      await work(leadId)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refused.push({ lead_id: leadId, reference, code: error.code, detail: error.detail })
    }
  }
  return { done: new Set(ids).size - refused.length, refused }
}
