import { z } from 'zod'
import { changeTourOffer } from '@/src/commands/catalog/changeTourOffer'
import { switchDestination } from '@/src/commands/catalog/switchDestination'
import { type TourOffer, tourOfferMachine } from '@/src/domain/catalog/tourOfferMachine'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

const common = { tag: 'Publishing', may: editsCatalog, method: 'post' } as const
const params = z.object({ id: z.string() })
const reason = z.string().trim().min(1).max(1000).optional()
const redirect = z.string().optional().describe('The published tour its visitors are sent on to.')

const change = (verb: 'pause' | 'resume' | 'retire', to: TourOffer, summary: string) =>
  staffEndpoint({
    ...common,
    path: `/api/v1/tours/:id/${verb}`,
    operationId: `${verb}Tour`,
    summary,
    params,
    body: z.object({ reason, ...(verb === 'retire' && { redirect_to: redirect }) }),
    answers: {
      200: { description: 'As it is now.', schema: z.object({ offer: z.enum(tourOfferMachine.states) }) },
      409: { description: '`illegal-transition`' },
      422: { description: '`unknown-redirect`' },
    },
    handle: async ({ ctx, params: { id }, body }) => {
      await findVisible(ctx, { collection: 'tours', id })
      const { redirect_to: redirectTo } = body as { redirect_to?: string }
      return json(await changeTourOffer(ctx, { tourId: id, to, reason: body.reason ?? null, redirectTo }))
    },
  })

const destinationSwitch = staffEndpoint({
  ...common,
  path: '/api/v1/destinations/:id/switch',
  operationId: 'switchDestination',
  summary: 'Take all tours of a destination off the website, or put them back as they were',
  params,
  body: z.object({ is_offered: z.boolean(), reason }),
  answers: {
    200: { description: 'How many tours it concerns.', schema: z.object({ tours: z.number().int() }) },
    409: { description: '`illegal-transition`: it is so already.' },
  },
  handle: async ({ ctx, params: { id }, body }) => {
    await findVisible(ctx, { collection: 'destinations', id })
    return json(
      await switchDestination(ctx, {
        destinationId: id,
        isOffered: body.is_offered,
        reason: body.reason ?? null,
      }),
    )
  },
})

/** What takes tours off the website without touching them. */
export const tourOfferEndpoints: Endpoint[] = [
  change('pause', 'paused', 'Take a tour off the website until it is taken up again, as it was'),
  change('resume', 'offered', 'Put a paused tour back as it was'),
  change('retire', 'retired', 'Never offer a tour again; its id is kept'),
  destinationSwitch,
]
