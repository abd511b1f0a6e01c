import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import type { QuoteVersion } from '@/src/payload-types'

const keyed = <Row extends { key?: string | null }>(rows: Row[] | null | undefined): Row[] | null | undefined =>
  rows?.map((row) => (row.key ? row : { ...row, key: randomUUID() }))

/** Gives days, lines, options and travelers the key they keep from version to version, by which changes are told. */
export const deriveKeys: CollectionBeforeChangeHook<QuoteVersion> = ({ data }) => ({
  ...data,
  ...(data.days && { days: keyed(data.days) }),
  ...(data.lines && { lines: keyed(data.lines) }),
  ...(data.options && { options: keyed(data.options) }),
  ...(data.party && { party: keyed(data.party) }),
})
