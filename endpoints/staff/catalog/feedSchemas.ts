import { z } from 'zod'
import type { FeedVersionRow } from '@/src/queries/catalog/feedHistory'

const value = z.union([z.string(), z.number()]).nullable().optional()

export const feedChange = z.object({
  tour_id: z.string(),
  public_id: z.string(),
  title: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  fields: z.array(z.object({ label: z.string(), before: value, after: value })),
})

export const feedVersionItem = z.object({
  number: z.number().int(),
  at: z.iso.datetime({ offset: true }),
  sha256: z
    .string()
    .describe(
      'Of the bytes of /data/trips.json, the addresses of pictures in our library without their origin: the same wherever it is served from.',
    ),
  tours: z.number().int(),
  bytes: z.number().int(),
  by: z.string(),
  changes: z.array(feedChange),
})

export const feedHold = z.object({
  version: z.number().int(),
  at: z.iso.datetime({ offset: true }),
  by: z.string(),
  reason: z.string(),
})

export const feedPush = z.object({
  target: z.string(),
  sha256: z.string().nullable(),
  version: z.number().int().nullable(),
  pushed_at: z.string().nullable(),
  failed_at: z.string().nullable(),
  error: z.string().nullable(),
})

/** A version as the API names its parts. */
export const shownVersion = ({ changes, ...row }: FeedVersionRow) => ({
  ...row,
  changes: changes.map(({ tourId, publicId, ...rest }) => ({ ...rest, tour_id: tourId, public_id: publicId })),
})
