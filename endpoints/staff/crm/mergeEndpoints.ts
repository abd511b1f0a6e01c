import { z } from 'zod'
import { mergeCustomers } from '@/src/commands/crm/mergeCustomers'
import { previewUndo } from '@/src/commands/crm/previewUndo'
import { undoMerge } from '@/src/commands/crm/undoMerge'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { customerComparison } from '@/src/queries/crm/customerComparison'
import { customerMerge, customerMerges } from '@/src/queries/crm/customerMerges'
import { approvesMerges, looksForDuplicates } from './crmRights'
import { comparisonAnswer, mergeField, mergeItem, undoPreview } from './customerSchemas'
import { idParams } from './leadSchemas'
import { optionalText, pageAnswer, pageOf, pageQuery } from './pageQuery'

const tag = 'Duplicate customers'

const compare = staffEndpoint({
  method: 'get',
  path: '/api/v1/customers/:id/compare/:other_id',
  operationId: 'compareCustomers',
  summary: 'Two customers side by side, and what would go from the other to this one',
  tag,
  params: z.object({ id: z.string(), other_id: z.string() }),
  may: looksForDuplicates,
  answers: {
    200: { description: 'Every field of both.', schema: comparisonAnswer },
    409: { description: '`merge-with-itself` or `already-merged`' },
  },
  handle: async ({ ctx, params }) => {
    const { fields, ...rest } = await customerComparison(ctx, {
      caller: ctx.req.user,
      keptId: params.id,
      otherId: params.other_id,
    })
    return json({ ...rest, fields: fields.map(({ mergedAway, ...each }) => ({ ...each, merged_away: mergedAway })) })
  },
})

const merge = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/merge',
  operationId: 'mergeCustomers',
  summary: 'Merge another customer into this one; it can be undone',
  tag,
  params: idParams,
  body: z.object({
    merged_away_id: z.string(),
    take: z
      .array(mergeField)
      .default([])
      .describe('Fields in which the other wins; what this one lacks comes from there anyway.'),
    reason: z.string().trim().max(500).optional(),
  }),
  may: approvesMerges,
  answers: {
    201: { description: 'Merged.', schema: mergeItem },
    409: { description: '`merge-with-itself` or `already-merged`' },
  },
  handle: async ({ ctx, params, body: { merged_away_id: otherId, take, reason } }) => {
    const kept = await findVisible(ctx, { collection: 'customers', id: params.id })
    const other = await findVisible(ctx, { collection: 'customers', id: otherId })
    const { mergeId } = await mergeCustomers(ctx, {
      ...{ keptId: kept.id, mergedAwayId: other.id, take, reason: reason || null },
    })
    return json(await customerMerge(ctx, mergeId), { status: 201 })
  },
})

const list = staffEndpoint({
  method: 'get',
  path: '/api/v1/customer-merges',
  operationId: 'listCustomerMerges',
  summary: 'The journal of merges, newest first',
  tag,
  query: pageQuery.extend({
    customer_id: optionalText,
    standing: z.enum(['true', 'false', '']).optional().describe('`true`: only those that were not undone.'),
  }),
  may: approvesMerges,
  answers: {
    200: { description: 'A page of merges.', schema: z.object({ items: z.array(mergeItem), ...pageAnswer }) },
  },
  handle: async ({ ctx, query: { page, page_size: pageSize, customer_id: customerId, standing } }) => {
    const { items, total } = await customerMerges(ctx, { page, pageSize, customerId, isStanding: standing === 'true' })
    return json({ items, ...pageOf({ page, pageSize, total }) })
  },
})

const found = async (ctx: Parameters<typeof customerMerge>[0], id: string) => {
  const one = await customerMerge(ctx, id)
  if (!one) throw new DomainError('not-found', 'There is no such record.')
  return one
}

const show = staffEndpoint({
  method: 'get',
  path: '/api/v1/customer-merges/:id',
  operationId: 'getCustomerMerge',
  summary: 'A merge, and what undoing it now would do',
  tag,
  params: idParams,
  may: approvesMerges,
  answers: {
    200: {
      description: 'The merge; `undo.obstacle` says why it cannot be undone.',
      schema: z.object({ merge: mergeItem, undo: undoPreview }),
    },
  },
  handle: async ({ ctx, params }) =>
    json({ merge: await found(ctx, params.id), undo: await previewUndo(ctx, { mergeId: params.id }) }),
})

const undo = staffEndpoint({
  method: 'post',
  path: '/api/v1/customer-merges/:id/undo',
  operationId: 'undoCustomerMerge',
  summary: 'Undo a merge: both are as they were, and what people changed since stays',
  tag,
  params: idParams,
  may: approvesMerges,
  answers: {
    200: {
      description: 'Undone; `changed_since` are columns that stay as somebody made them.',
      schema: z.object({ merge: mergeItem, restored_customer_id: z.uuid(), changed_since: z.array(z.string()) }),
    },
    409: {
      description:
        '`merge-already-undone`, `merge-not-newest` or `merge-undo-blocked`; `detail` says what is in the way, and nothing has changed.',
    },
  },
  handle: async ({ ctx, params }) => {
    const { mergedAwayId, changedSince } = await undoMerge(ctx, { mergeId: params.id })
    const merge = await found(ctx, params.id)
    return json({ merge, restored_customer_id: mergedAwayId, changed_since: changedSince })
  },
})

/** Two records made one, and one made two again. */
export const mergeEndpoints: Endpoint[] = [compare, merge, list, show, undo]
