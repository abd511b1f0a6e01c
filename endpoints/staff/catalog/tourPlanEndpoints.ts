import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { cancelPlan } from '@/src/commands/catalog/cancelPlan'
import { planPublication } from '@/src/commands/catalog/planPublication'
import { planAheadMaxMs } from '@/src/domain/catalog/planAhead'
import { instantAt, isCalendarDate } from '@/src/domain/shared/calendarDate'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { catalogState } from '@/src/queries/catalog/catalogState'
import { plannedPublications } from '@/src/queries/catalog/plannedPublications'
import { editsCatalog, readsCatalog } from './catalogRights'

const tag = 'Publishing'
const kinds = ['publish', 'unpublish'] as const
const day = 24 * 60 * 60 * 1000

const plan = z.object({
  id: z.string(),
  tour_id: z.string(),
  title: z.string(),
  kind: z.enum(kinds),
  at: z.iso.datetime({ offset: true }),
  state: z.enum(['planned', 'done', 'failed']),
  planned_by: z.string(),
  failure: z.string().nullable(),
})

const instantOf = async (ctx: Context, { at, on, time }: { at?: string; on?: string; time: string }): Promise<Date> => {
  if (at) return new Date(at)
  if (!on) throw new DomainError('invalid-time', 'Say when: an instant, or a day.')
  return instantAt({ date: on, time, zone: (await catalogState(ctx)).zone })
}

const list = staffEndpoint({
  method: 'get',
  path: '/api/v1/tour-plans',
  operationId: 'listTourPlans',
  summary: 'What is planned to go on the website or off it, and what became of it',
  tag,
  query: z.object({
    from: z.iso.datetime().optional(),
    to: z.iso.datetime().optional(),
    tour_id: z.uuid().optional().describe('Of one tour only, as far ahead as one can plan.'),
  }),
  may: readsCatalog,
  answers: {
    200: {
      description: 'By time; a month from now unless asked, and all ahead of one tour.',
      schema: z.object({ items: z.array(plan) }),
    },
  },
  handle: async ({ ctx, query }) => {
    const from = query.from ? new Date(query.from) : new Date(ctx.now.getTime() - day)
    const span = query.tour_id ? planAheadMaxMs + day : 32 * day
    const to = query.to ? new Date(query.to) : new Date(from.getTime() + span)
    const found = await plannedPublications(ctx, { from, to, tourId: query.tour_id })
    const items = found.map(({ tourId, plannedBy, ...rest }) => ({ ...rest, tour_id: tourId, planned_by: plannedBy }))
    return json({ items })
  },
})

const add = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/plans',
  operationId: 'planTour',
  summary: 'Plan that a tour goes on the website or off it; the checks run now and again then',
  tag,
  params: z.object({ id: z.string() }),
  body: z.object({
    kind: z.enum(kinds),
    at: z.iso.datetime({ offset: true }).optional().describe('An instant; or a day and time where the team works.'),
    on: z.string().refine(isCalendarDate, 'is not a date such as 2027-03-14').optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time such as 09:00')
      .default('09:00'),
    reason: z.string().trim().min(1).max(1000).optional().describe('Why, where a manager decides alone.'),
  }),
  may: editsCatalog,
  answers: {
    201: { description: 'The plan.', schema: z.object({ plan_id: z.string() }) },
    409: { description: '`already-planned`, `asks-second-person`, `tour-retired` or `illegal-transition`' },
    422: { description: '`invalid-time` or `tour-incomplete`' },
  },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection: 'tours', id })
    const { planId } = await planPublication(ctx, {
      tourId: id,
      kind: body.kind,
      at: await instantOf(ctx, body),
      isManager: hasRole(ctx.req.user, 'manager'),
      reason: body.reason ?? null,
    })
    return json({ plan_id: planId }, { status: 201 })
  },
})

const cancel = staffEndpoint({
  method: 'post',
  path: '/api/v1/tour-plans/:id/cancel',
  operationId: 'cancelTourPlan',
  summary: 'Take back what was planned',
  tag,
  params: z.object({ id: z.string() }),
  may: editsCatalog,
  answers: {
    200: { description: 'It is cancelled.', schema: z.object({ state: z.literal('cancelled') }) },
    409: { description: '`plan-is-settled`' },
  },
  handle: async ({ ctx, params: { id } }) => {
    await cancelPlan(ctx, { planId: id })
    return json({ state: 'cancelled' })
  },
})

/** What goes on the website, or off it, at a time. */
export const tourPlanEndpoints: Endpoint[] = [list, add, cancel]
