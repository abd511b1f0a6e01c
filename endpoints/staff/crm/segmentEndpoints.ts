import { z } from 'zod'
import { deleteSegment } from '@/src/commands/crm/deleteSegment'
import { saveSegment } from '@/src/commands/crm/saveSegment'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { customerSegment, customerSegments, type SegmentView, segmentSizes } from '@/src/queries/crm/customerSegments'
import { listCustomers } from '@/src/queries/crm/listCustomers'
import { readsLeads, worksLeads } from './crmRights'
import { listedCustomer } from './customerSchemas'
import { idParams } from './leadSchemas'
import { pageAnswer, pageOf, pageQuery } from './pageQuery'
import { segmentBody, segmentConditions, segmentItem, segmentSize } from './segmentSchemas'

const tag = 'Customer segments'
const sampleSize = 10
const base = '/api/v1/customer-segments'

const withSize = async (ctx: Context, segments: SegmentView[]) => {
  const sets = segments.map(({ conditions }) => conditions)
  const sizes = await segmentSizes(ctx, { caller: ctx.req.user, sets })
  return segments.map((segment, at) => ({ ...segment, ...sizes[at] }))
}

const shown = async (ctx: Context, id: string) => {
  const [segment] = await withSize(ctx, [await customerSegment(ctx, { caller: ctx.req.user, id })])
  return segment
}

const editable = async (ctx: Context, id: string): Promise<SegmentView> => {
  const segment = await customerSegment(ctx, { caller: ctx.req.user, id })
  if (!segment.may_edit) throw new DomainError('forbidden', 'This segment is a colleague’s: copy it instead.')
  return segment
}

const list = staffEndpoint({
  method: 'get',
  path: base,
  operationId: 'listCustomerSegments',
  summary: 'Saved filters over customers, with how many are in each now',
  tag,
  may: readsLeads,
  answers: {
    200: {
      description: 'The caller’s own and shared ones; managers get all.',
      schema: z.object({ items: z.array(segmentItem) }),
    },
  },
  handle: async ({ ctx }) =>
    json({ items: await withSize(ctx, await customerSegments(ctx, { caller: ctx.req.user })) }),
})

const create = staffEndpoint({
  method: 'post',
  path: base,
  operationId: 'createCustomerSegment',
  summary: 'Save a filter over customers',
  tag,
  body: segmentBody,
  may: worksLeads,
  answers: { 201: { description: 'Saved, as the caller’s own.', schema: segmentItem } },
  handle: async ({ ctx, body }) => {
    const { segmentId } = await saveSegment(ctx, { content: body })
    return json(await shown(ctx, segmentId), { status: 201 })
  },
})

const show = staffEndpoint({
  method: 'get',
  path: `${base}/:id`,
  operationId: 'getCustomerSegment',
  summary: 'A saved filter, with how many are in it now',
  tag,
  params: idParams,
  may: readsLeads,
  answers: { 200: { description: 'The segment.', schema: segmentItem } },
  handle: async ({ ctx, params }) => json(await shown(ctx, params.id)),
})

const change = staffEndpoint({
  method: 'put',
  path: `${base}/:id`,
  operationId: 'changeCustomerSegment',
  summary: 'Change a saved filter; one’s own, managers any',
  tag,
  params: idParams,
  body: segmentBody,
  may: worksLeads,
  answers: { 200: { description: 'Saved.', schema: segmentItem } },
  handle: async ({ ctx, params, body }) => {
    const { id } = await editable(ctx, params.id)
    await saveSegment(ctx, { segmentId: id, content: body })
    return json(await shown(ctx, id))
  },
})

const remove = staffEndpoint({
  method: 'delete',
  path: `${base}/:id`,
  operationId: 'deleteCustomerSegment',
  summary: 'Delete a saved filter; the customers in it stay as they are',
  tag,
  params: idParams,
  may: worksLeads,
  answers: { 200: { description: 'Deleted.', schema: z.object({ id: z.uuid() }) } },
  handle: async ({ ctx, params }) => {
    const { id } = await editable(ctx, params.id)
    await deleteSegment(ctx, { segmentId: id })
    return json({ id })
  },
})

const members = staffEndpoint({
  method: 'get',
  path: `${base}/:id/members`,
  operationId: 'listSegmentMembers',
  summary: 'Who is in a segment now, of those the caller may see',
  tag,
  params: idParams,
  query: pageQuery,
  may: readsLeads,
  answers: {
    200: { description: 'A page of customers.', schema: z.object({ items: z.array(listedCustomer), ...pageAnswer }) },
  },
  handle: async ({ ctx, params, query: { page, page_size: pageSize } }) => {
    const caller = ctx.req.user
    const { conditions } = await customerSegment(ctx, { caller, id: params.id })
    const { items, total } = await listCustomers(ctx, { caller, page, pageSize, segment: conditions })
    return json({ items, ...pageOf({ page, pageSize, total }) })
  },
})

const preview = staffEndpoint({
  method: 'post',
  path: `${base}/preview`,
  operationId: 'previewCustomerSegment',
  summary: 'Whom conditions find, before they are saved',
  tag,
  body: z.object({ conditions: segmentConditions }),
  may: readsLeads,
  answers: {
    200: {
      description: 'How many, and the newest ten.',
      schema: z.object({ ...segmentSize, sample: z.array(listedCustomer) }),
    },
  },
  handle: async ({ ctx, body: { conditions } }) => {
    const caller = ctx.req.user
    const asked = { caller, page: 1, pageSize: sampleSize, segment: conditions }
    const [[size], { items }] = await Promise.all([
      segmentSizes(ctx, { caller, sets: [conditions] }),
      listCustomers(ctx, asked),
    ])
    return json({ ...size, sample: items })
  },
})

/** Saved filters over customers. */
export const segmentEndpoints: Endpoint[] = [list, preview, create, show, change, remove, members]
