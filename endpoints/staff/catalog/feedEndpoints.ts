import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { askForPush } from '@/src/commands/catalog/askForPush'
import { holdFeed } from '@/src/commands/catalog/holdFeed'
import { releaseFeed } from '@/src/commands/catalog/releaseFeed'
import { DomainError } from '@/src/domain/shared/domainError'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { feedPreview, feedStanding, feedVersions } from '@/src/queries/catalog/feedHistory'
import { editsCatalog, readsCatalog } from './catalogRights'
import { feedChange, feedHold, feedPush, feedVersionItem, shownVersion } from './feedSchemas'

const tag = 'Publishing'
const number = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

const versions = staffEndpoint({
  method: 'get',
  path: '/api/v1/feed/versions',
  operationId: 'listFeedVersions',
  summary: 'Every state of the website’s feed, the newest first: what changed, who, when',
  tag,
  query: z.object({ before: number.optional(), limit: z.coerce.number().int().min(1).max(100).default(25) }),
  may: readsCatalog,
  answers: {
    200: {
      description: 'Versions; `before` the last number gives the next page.',
      schema: z.object({ items: z.array(feedVersionItem), hold: feedHold.nullable(), pushes: z.array(feedPush) }),
    },
  },
  handle: async ({ ctx, query }) => {
    const [items, { hold, pushes }] = await Promise.all([feedVersions(ctx, query), feedStanding(ctx)])
    return json({
      items: items.map(shownVersion),
      hold,
      pushes: pushes.map(({ pushedAt, failedAt, ...push }) => ({ ...push, pushed_at: pushedAt, failed_at: failedAt })),
    })
  },
})

const preview = staffEndpoint({
  method: 'get',
  path: '/api/v1/feed/preview',
  operationId: 'previewFeed',
  summary: 'What visitors would see change if the feed were held at a version, or released',
  tag,
  query: z.object({ version: number.optional().describe('Absent: released.') }),
  may: readsCatalog,
  answers: {
    200: { description: 'Tour by tour.', schema: z.object({ changes: z.array(feedChange) }) },
    404: { description: 'There is no such version.' },
  },
  handle: async ({ ctx, query }) => {
    const changes = await feedPreview(ctx, { to: query.version ?? null, now: ctx.now })
    if (!changes) throw new DomainError('not-found', 'There is no such version.')
    return json({
      changes: changes.map(({ tourId, publicId, ...rest }) => ({ ...rest, tour_id: tourId, public_id: publicId })),
    })
  },
})

const hold = staffEndpoint({
  method: 'post',
  path: '/api/v1/feed/hold',
  operationId: 'holdFeed',
  summary: 'Roll the whole feed back to a version, or forward to a later one, until it is released',
  tag,
  body: z.object({ version: number, reason: z.string().trim().min(1).max(500) }),
  may: editsCatalog,
  answers: {
    200: {
      description: 'It is shown everywhere within a second.',
      schema: z.object({ held_version: z.number().int() }),
    },
    404: { description: 'There is no such version.' },
    409: { description: '`feed-is-held`: at that version already.' },
  },
  handle: async ({ ctx, body }) => {
    await holdFeed(ctx, body)
    return json({ held_version: body.version })
  },
})

const release = staffEndpoint({
  method: 'post',
  path: '/api/v1/feed/release',
  operationId: 'releaseFeed',
  summary: 'Show the newest state again',
  tag,
  may: editsCatalog,
  answers: {
    200: { description: 'The version shown now.', schema: z.object({ version: z.number().int() }) },
    409: { description: '`feed-is-not-held`' },
  },
  handle: async ({ ctx }) => json(await releaseFeed(ctx)),
})

const push = staffEndpoint({
  method: 'post',
  path: '/api/v1/feed/push',
  operationId: 'pushFeed',
  summary: 'Push the website’s file again, whatever lies there',
  tag,
  may: (user) => hasRole(user, 'content', 'manager'),
  answers: {
    202: { description: 'It is on its way.', schema: z.object({ status: z.literal('queued') }) },
    409: { description: '`feed-is-not-pushed`: nothing was published yet, or the settings name no place.' },
  },
  handle: async ({ ctx }) => {
    await askForPush(ctx)
    return json({ status: 'queued' }, { status: 202 })
  },
})

/** The feed's versions, and which one the website is shown. */
export const feedEndpoints: Endpoint[] = [versions, preview, hold, release, push]
