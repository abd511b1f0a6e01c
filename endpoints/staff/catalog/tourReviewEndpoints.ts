import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { publishTour } from '@/src/commands/catalog/publishTour'
import { sendTourBack } from '@/src/commands/catalog/sendTourBack'
import { submitTour } from '@/src/commands/catalog/submitTour'
import { unpublishTour } from '@/src/commands/catalog/unpublishTour'
import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { reviewers } from '@/src/queries/catalog/reviewers'
import { editsCatalog } from './catalogRights'

const common = { tag: 'Publishing', may: editsCatalog, method: 'post' } as const
const params = z.object({ id: z.string() })
const collection = 'tours'
const text = z.string().trim().min(1).max(1000)
const stage = { description: 'As it stands now.', schema: z.object({ stage: z.enum(tourStageMachine.states) }) }
const seen = z.iso.datetime().optional().describe('`updatedAt` of the draft you read; it is refused once that changed.')
const incomplete = { description: '`tour-incomplete`: the check list names what blocks.' }

const submit = staffEndpoint({
  ...common,
  path: '/api/v1/tours/:id/submit',
  operationId: 'submitTour',
  summary: 'Hand the newest draft to somebody to look over',
  params,
  body: z.object({ reviewer_id: z.string().optional(), note: text.optional() }),
  answers: { 200: stage, 409: { description: '`illegal-transition`' }, 422: incomplete },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection, id })
    await submitTour(ctx, { tourId: id, reviewerId: body.reviewer_id ?? null, note: body.note ?? null })
    return json({ stage: 'in_review' })
  },
})

const sendBack = staffEndpoint({
  ...common,
  path: '/api/v1/tours/:id/send-back',
  operationId: 'sendTourBack',
  summary: 'Give a tour in review back with what is to be changed',
  params,
  body: z.object({ comment: text }),
  answers: { 200: stage, 409: { description: '`illegal-transition`' } },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection, id })
    await sendTourBack(ctx, { tourId: id, comment: body.comment })
    return json({ stage: 'draft' })
  },
})

const putOnline = (verb: 'approve' | 'publish', as: 'approved' | 'published', summary: string) =>
  staffEndpoint({
    ...common,
    path: `/api/v1/tours/:id/${verb}`,
    operationId: `${verb}Tour`,
    summary,
    params,
    body: z.object({ seen, reason: text.optional().describe('Why, where a manager decides alone.') }),
    answers: {
      200: stage,
      409: { description: '`asks-second-person`, `tour-changed`, `tour-retired` or `illegal-transition`' },
      422: incomplete,
    },
    handle: async ({ ctx, params: { id }, body }) => {
      await findVisible(ctx, { collection, id })
      await publishTour(ctx, {
        tourId: id,
        as,
        isManager: hasRole(ctx.req.user, 'manager'),
        seen: body.seen ? new Date(body.seen) : null,
        reason: body.reason ?? null,
      })
      return json({ stage: 'published' })
    },
  })

const approve = putOnline('approve', 'approved', 'Approve a tour in review: it is on the website at once')
const publish = putOnline('publish', 'published', 'Put the newest draft on the website without a review')

const unpublish = staffEndpoint({
  ...common,
  path: '/api/v1/tours/:id/unpublish',
  operationId: 'unpublishTour',
  summary: 'Take a tour off the website, back to draft',
  params,
  body: z.object({ reason: text.optional() }),
  answers: { 200: stage, 409: { description: '`tour-is-not-published`' } },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection, id })
    await unpublishTour(ctx, { tourId: id, reason: body.reason ?? null })
    return json({ stage: 'draft' })
  },
})

const listReviewers = staffEndpoint({
  method: 'get',
  path: '/api/v1/catalog/reviewers',
  operationId: 'listTourReviewers',
  summary: 'Who may approve tours',
  tag: 'Publishing',
  may: editsCatalog,
  answers: {
    200: {
      description: 'By name.',
      schema: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
    },
  },
  handle: async ({ ctx }) => json({ items: await reviewers(ctx) }),
})

/** From draft over review to the website and back. */
export const tourReviewEndpoints: Endpoint[] = [listReviewers, submit, sendBack, approve, publish, unpublish]
