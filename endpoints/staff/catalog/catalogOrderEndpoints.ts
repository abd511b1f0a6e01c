import { z } from 'zod'
import { changeCatalogOrder } from '@/src/commands/catalog/changeCatalogOrder'
import { boostAmountMax } from '@/src/domain/catalog/boosts'
import { priorityMax } from '@/src/domain/catalog/moveInOrder'
import { isCalendarDate, todayIn } from '@/src/domain/shared/calendarDate'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { catalogOrder, type OrderChange } from '@/src/queries/catalog/catalogOrder'
import { catalogState } from '@/src/queries/catalog/catalogState'
import { editsCatalog, readsCatalog } from './catalogRights'

const tag = 'Publishing'
const date = z.string().refine(isCalendarDate, 'is not a date such as 2027-03-14')
const listMax = 500

const change = z.object({
  priorities: z
    .array(
      z.object({
        tour_id: z.string(),
        priority: z.int().min(0).max(priorityMax),
        seen: z.number().optional().describe('The priority you read; it is refused once that changed.'),
      }),
    )
    .max(listMax)
    .default([]),
  add_boosts: z
    .array(
      z.object({
        note: z.string().trim().min(1).max(120),
        tour_id: z.string().nullable().default(null),
        destination_id: z.string().nullable().default(null),
        amount: z.int().min(-boostAmountMax).max(boostAmountMax),
        first_day: date,
        last_day: date,
      }),
    )
    .max(50)
    .default([]),
  remove_boosts: z.array(z.string()).max(50).default([]),
})

const changeOf = (body: z.infer<typeof change>): OrderChange => ({
  priorities: body.priorities.map(({ tour_id: tourId, ...rest }) => ({ tourId, ...rest })),
  addBoosts: body.add_boosts.map((boost) => ({
    note: boost.note,
    tourId: boost.tour_id,
    destinationId: boost.destination_id,
    amount: boost.amount,
    firstDay: boost.first_day,
    lastDay: boost.last_day,
  })),
  removeBoosts: body.remove_boosts,
})

const order = z.object({
  on: z.string(),
  items: z.array(
    z.object({
      tour_id: z.string(),
      public_id: z.string(),
      title: z.string(),
      destination: z.string().nullable(),
      priority: z.number(),
      boosts: z.array(z.object({ note: z.string(), amount: z.number(), first_day: z.string(), last_day: z.string() })),
      effective: z.number().describe('Priority and boosts: what the feed says.'),
      position: z.number().int(),
      position_before: z.number().int(),
    }),
  ),
})

const shown = (on: string, tours: Awaited<ReturnType<typeof catalogOrder>>['tours']) => ({
  on,
  items: tours.map(({ id, publicId, positionBefore, boosts, ...tour }) => ({
    tour_id: id,
    public_id: publicId,
    ...tour,
    boosts: boosts.map(({ firstDay, lastDay, ...boost }) => ({ ...boost, first_day: firstDay, last_day: lastDay })),
    position_before: positionBefore,
  })),
})

const show = staffEndpoint({
  method: 'get',
  path: '/api/v1/catalog/order',
  operationId: 'showCatalogOrder',
  summary: 'In which order the website lists tours on a day',
  tag,
  query: z.object({ on: date.optional() }),
  may: readsCatalog,
  answers: { 200: { description: 'The order; today unless asked.', schema: order } },
  handle: async ({ ctx, query }) => {
    const day = query.on ?? todayIn((await catalogState(ctx)).zone, ctx.now)
    return json(shown(day, (await catalogOrder(ctx, { day })).tours))
  },
})

const preview = staffEndpoint({
  method: 'post',
  path: '/api/v1/catalog/order/preview',
  operationId: 'previewCatalogOrder',
  summary: 'The order on a day if this were saved; nothing is',
  tag,
  body: change.extend({ on: date }),
  may: editsCatalog,
  answers: { 200: { description: 'The order there would be.', schema: order } },
  handle: async ({ ctx, body }) =>
    json(shown(body.on, (await catalogOrder(ctx, { day: body.on, change: changeOf(body) })).tours)),
})

const save = staffEndpoint({
  method: 'put',
  path: '/api/v1/catalog/order',
  operationId: 'changeCatalogOrder',
  summary: 'Change priorities and boosts, all of it or none',
  tag,
  body: change,
  may: editsCatalog,
  answers: {
    200: { description: 'It is on the website within a second.', schema: z.object({ status: z.literal('saved') }) },
    409: { description: '`order-changed`: somebody else moved one of the tours meanwhile.' },
    422: { description: '`invalid-boost`, `unknown-tour` or `unknown-boost`' },
  },
  handle: async ({ ctx, body }) => {
    await changeCatalogOrder(ctx, changeOf(body))
    return json({ status: 'saved' })
  },
})

/** The order of the website's list, by priority and season. */
export const catalogOrderEndpoints: Endpoint[] = [show, preview, save]
