import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { publishTourVersion } from '@/src/commands/catalog/publishTourVersion'
import { restoreTourVersion } from '@/src/commands/catalog/restoreTourVersion'
import { tourStageMachine } from '@/src/domain/catalog/tourStageMachine'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { tourVersionChanges } from '@/src/queries/catalog/tourVersionChanges'
import { tourVersions, tourVersionsMax } from '@/src/queries/catalog/tourVersions'
import { editsCatalog, readsCatalog } from './catalogRights'
import { comparison, shownComparison, shownItem, versionItem } from './tourVersionSchemas'

const tag = 'Publishing'
const path = '/api/v1/tours/:id/versions'
const params = z.object({ id: z.string(), version: z.string() })
const seen = z.iso
  .datetime({ offset: true })
  .describe('`at` of the newest version you read; it is refused once that changed.')
const stage = { description: 'As it stands now.', schema: z.object({ stage: z.enum(tourStageMachine.states) }) }

const list = staffEndpoint({
  method: 'get',
  path,
  operationId: 'listTourVersions',
  summary: 'The newest versions of a tour, who made each, and what it changed',
  tag,
  params: params.pick({ id: true }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(tourVersionsMax).default(20) }),
  may: readsCatalog,
  answers: {
    200: {
      description: `The newest first; ${tourVersionsMax} are kept.`,
      schema: z.object({ items: z.array(versionItem) }),
    },
  },
  handle: async ({ ctx, params: { id }, query: { limit } }) => {
    await findVisible(ctx, { collection: 'tours', id })
    return json({ items: (await tourVersions(ctx.req, { tourId: id, limit })).map(shownItem) })
  },
})

const compare = staffEndpoint({
  method: 'get',
  path: `${path}/:version/changes`,
  operationId: 'compareTourVersions',
  summary: 'What became of a tour since one of its versions, in words and text by text',
  tag,
  params,
  query: z.object({ to: z.string().optional().describe('Another version; the newest when left out.') }),
  may: readsCatalog,
  answers: { 200: { description: 'Section by section, as its editor is.', schema: comparison } },
  handle: async ({ ctx, params: { id, version }, query: { to } }) => {
    await findVisible(ctx, { collection: 'tours', id })
    const found = await tourVersionChanges(ctx.req, { tourId: id, from: version, to })
    if (!found) throw new DomainError('not-found', 'There is no such version of it.')
    return json(shownComparison(found))
  },
})

const restore = staffEndpoint({
  method: 'post',
  path: `${path}/:version/restore`,
  operationId: 'restoreTourVersion',
  summary: 'Make an earlier version the newest draft; what is on the website stays',
  tag,
  params,
  body: z.object({ seen }),
  may: editsCatalog,
  answers: { 200: stage, 409: { description: '`tour-changed` or `version-is-newest`' } },
  handle: async ({ ctx, params: { id, version }, body }) => {
    await findVisible(ctx, { collection: 'tours', id })
    await restoreTourVersion(ctx, { tourId: id, versionId: version, seen: new Date(body.seen) })
    return json({ stage: 'draft' })
  },
})

const publish = staffEndpoint({
  method: 'post',
  path: `${path}/:version/publish`,
  operationId: 'publishTourVersion',
  summary: 'Put an earlier version on the website again; check list and second person are asked as ever',
  tag,
  params,
  body: z.object({
    seen,
    reason: z.string().trim().min(1).max(1000).optional().describe('Why, where a manager decides alone.'),
  }),
  may: editsCatalog,
  answers: {
    200: stage,
    409: { description: '`tour-changed`, `version-is-newest`, `asks-second-person` or `tour-retired`' },
    422: { description: '`tour-incomplete` or `reason-required`' },
  },
  handle: async ({ ctx, params: { id, version }, body }) => {
    await findVisible(ctx, { collection: 'tours', id })
    await publishTourVersion(ctx, {
      tourId: id,
      versionId: version,
      seen: new Date(body.seen),
      isManager: hasRole(ctx.req.user, 'manager'),
      reason: body.reason ?? null,
    })
    return json({ stage: 'published' })
  },
})

/** What a tour was, and back to it. */
export const tourVersionEndpoints: Endpoint[] = [list, compare, restore, publish]
