import { z } from 'zod'
import { dismissDuplicate as dismiss } from '@/src/commands/crm/dismissDuplicate'
import { lookForDuplicates as look } from '@/src/commands/crm/lookForDuplicates'
import { proposeMerge as propose } from '@/src/commands/crm/proposeMerge'
import { suggestionStates } from '@/src/domain/crm/suggestionStates'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { duplicateSuggestions } from '@/src/queries/crm/duplicateSuggestions'
import { approvesMerges, looksForDuplicates } from './crmRights'
import { suggestionItem } from './customerSchemas'
import { idParams } from './leadSchemas'
import { optionalText, pageAnswer, pageOf, pageQuery } from './pageQuery'

const tag = 'Duplicate customers'
const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)

const list = staffEndpoint({
  method: 'get',
  path: '/api/v1/duplicate-suggestions',
  operationId: 'listDuplicateSuggestions',
  summary: 'Pairs of customers that may be one person: what colleagues proposed first, then the likeliest',
  tag,
  query: pageQuery.extend({
    state: z.preprocess(emptyIsAbsent, z.enum(suggestionStates).default('open')),
    search: optionalText.describe('In the names and e-mails of both, accents aside.'),
    score_min: z.preprocess(emptyIsAbsent, z.coerce.number().int().min(0).max(100).optional()),
    proposed: z.preprocess(emptyIsAbsent, z.enum(['true', 'false']).optional()).describe('Only what was proposed.'),
    customer_id: optionalText,
  }),
  may: looksForDuplicates,
  answers: {
    200: {
      description: 'A page; sales get the pairs of which they may see both.',
      schema: z.object({ items: z.array(suggestionItem), ...pageAnswer }),
    },
  },
  handle: async ({ ctx, query: { page, page_size: pageSize, ...query } }) => {
    const { items, total } = await duplicateSuggestions(ctx, {
      ...{ caller: ctx.req.user, page, pageSize, state: query.state, search: query.search },
      ...{ scoreMin: query.score_min, isProposed: query.proposed === 'true', customerId: query.customer_id },
    })
    return json({ items, ...pageOf({ page, pageSize, total }) })
  },
})

const dismissOne = staffEndpoint({
  method: 'post',
  path: '/api/v1/duplicate-suggestions/:id/dismiss',
  operationId: 'dismissDuplicateSuggestion',
  summary: 'Decide that these are two people: they are not suggested again',
  tag,
  params: idParams,
  body: z.object({ reason: z.string().trim().max(500).optional() }),
  may: approvesMerges,
  answers: {
    200: { description: 'Decided.', schema: z.object({ id: z.uuid(), state: z.literal('dismissed') }) },
    409: { description: '`suggestion-decided`: it was decided before.' },
  },
  handle: async ({ ctx, params, body: { reason } }) => {
    const { id } = await findVisible(ctx, { collection: 'duplicate-suggestions', id: params.id })
    await dismiss(ctx, { suggestionId: id, reason: reason || null })
    return json({ id, state: 'dismissed' })
  },
})

const lookAgain = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/find-duplicates',
  operationId: 'findDuplicatesOfCustomer',
  summary: 'Compare a customer with all others now',
  tag,
  params: idParams,
  may: looksForDuplicates,
  answers: {
    200: { description: 'How many suggestions are new.', schema: z.object({ found: z.number().int() }) },
    409: { description: '`already-merged`' },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'customers', id: params.id })
    return json({ found: await look(ctx, { customerId: id }) })
  },
})

const proposeOne = staffEndpoint({
  method: 'post',
  path: '/api/v1/customers/:id/propose-merge',
  operationId: 'proposeMerge',
  summary: 'Put a pair of customers before the managers, who merge',
  tag,
  params: idParams,
  body: z.object({ other_id: z.string(), note: z.string().trim().max(500).optional() }),
  may: looksForDuplicates,
  answers: {
    201: { description: 'On the review list, first.', schema: z.object({ suggestion_id: z.uuid() }) },
    409: { description: '`merge-with-itself` or `already-merged`' },
  },
  handle: async ({ ctx, params, body: { other_id: otherId, note } }) => {
    const customer = await findVisible(ctx, { collection: 'customers', id: params.id })
    const other = await findVisible(ctx, { collection: 'customers', id: otherId })
    const { suggestionId } = await propose(ctx, { customerId: customer.id, otherId: other.id, note: note || null })
    return json({ suggestion_id: suggestionId }, { status: 201 })
  },
})

/** What may be one person, and what is done about it short of merging. */
export const duplicateEndpoints: Endpoint[] = [list, dismissOne, lookAgain, proposeOne]
