import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { DomainError } from '@/src/domain/shared/domainError'
import type { Context } from '@/src/platform/context'
import type { ExportableCollection, ExportedRecord } from './exportTables'

/** More rows than that are no list somebody works with, and would hold the server's memory. */
export const exportRowsMax = 20_000
const rowsAtOnce = 500

// Payload's type knows no joins for a collection that is one of several.
const noJoins = false as unknown as undefined

type Asked = { collection: ExportableCollection; where?: Where; search?: string }

const tooMany = () =>
  new DomainError(
    'export-too-large',
    `An export holds up to ${exportRowsMax.toLocaleString('en')} rows. Narrow the filter and export in parts.`,
  )

// Names of people and places are all that is shown of a related record.
const populate = {
  customers: { name: true, email: true, phone: true },
  staff: { name: true },
  leads: { reference: true },
  destinations: { name: true },
  'travel-styles': { name: true },
} as const

/**
 * Reads what the caller may see of a collection, as the list's filter and search find it, newest first; throws
 * `export-too-large` for over 20,000 rows, and Payload's 400 for a filter on a field the caller may not read.
 */
export const readExport = async (
  ctx: Context,
  { collection, where = {}, search }: Asked,
): Promise<ExportedRecord[]> => {
  const { config } = ctx.payload.collections[collection]
  const asked = mergeListSearchAndWhere({ collectionConfig: config, search: search ?? '', where })
  const rows: ExportedRecord[] = []
  for (let last: string | undefined; ; ) {
    const { docs } = await ctx.payload.find({
      collection,
      where: last ? { and: [asked, { id: { less_than: last } }] } : asked,
      sort: '-id',
      limit: rowsAtOnce,
      pagination: false,
      depth: 1,
      joins: noJoins,
      populate,
      overrideAccess: false,
      user: ctx.req.user,
      req: ctx.req,
    })
    rows.push(...(docs as unknown as ExportedRecord[]))
    if (rows.length > exportRowsMax) throw tooMany()
    last = docs.at(-1)?.id
    if (docs.length < rowsAtOnce || !last) return rows
  }
}
