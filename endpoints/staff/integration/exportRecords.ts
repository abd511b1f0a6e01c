import type { Where } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import { recordExport } from '@/src/commands/integration/recordExport'
import { DomainError } from '@/src/domain/shared/domainError'
import { staffEndpoint } from '@/src/platform/http/endpoint'
import { csvFile } from '@/src/platform/tables/csvFile'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { exportableCollections, exportTableOf } from '@/src/queries/integration/exportTables'
import { readExport } from '@/src/queries/integration/readExport'

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const whereJson = z
  .string()
  .max(8_000)
  .transform((text, { issues, value }) => {
    try {
      const where: unknown = JSON.parse(text)
      if (where && typeof where === 'object' && !Array.isArray(where)) return where as Where
    } catch {
      // Said below, as for every other text that is no filter.
    }
    issues.push({ code: 'custom', message: 'is not a filter as JSON', input: value })
    return z.NEVER
  })

/** Hands a list out as a spreadsheet: the rows and columns the caller may see, and no others. */
export const exportRecords = staffEndpoint({
  method: 'get',
  path: '/api/v1/exports/:collection',
  operationId: 'exportRecords',
  summary: 'Take a list out as CSV or Excel; every export is written to the audit trail',
  tag: 'Exports',
  params: z.object({ collection: z.enum(exportableCollections) }),
  query: z.object({
    format: z.enum(['csv', 'xlsx']).default('csv'),
    where: whereJson.optional().describe('The filter as Payload’s REST API takes it, written as JSON.'),
    search: z.string().trim().max(200).optional(),
  }),
  answers: {
    200: { description: 'The file; text that a spreadsheet would run is escaped', contentType: contentTypes.csv },
    403: { description: 'The caller’s role takes nothing out of this list.' },
    409: { description: 'Over 20,000 rows.' },
  },
  handle: async ({ ctx, params: { collection }, query: { format, where, search } }) => {
    const { roles, columns } = exportTableOf(collection)
    if (!hasRole(ctx.req.user, ...roles))
      throw new DomainError('forbidden', 'Your role does not take this list out of the system.')
    const rows = await readExport(ctx, { collection, where, search })
    const body =
      format === 'csv' ? await csvFile({ columns, rows }) : await xlsxTable({ name: collection, columns, rows })
    await recordExport(ctx, { collection, format, rows: rows.length, filter: { where, search } })
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': contentTypes[format],
        'content-disposition': `attachment; filename="${collection}-${ctx.now.toISOString().slice(0, 10)}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  },
})
