import { z } from 'zod'
import { hasRole, hasScope } from '@/src/access/callers'
import { recordExport } from '@/src/commands/integration/recordExport'
import { reportDaysMax, reportDefinitions, sourceGroupings, touchChoices } from '@/src/domain/crm/leadSourceReport'
import type { Context } from '@/src/platform/context'
import { type Endpoint, json, staffEndpoint } from '@/src/platform/http/endpoint'
import { csvTable } from '@/src/platform/tables/csvTable'
import { xlsxTable } from '@/src/platform/tables/xlsxTable'
import { leadSourceAsked } from '@/src/queries/integration/leadSourceAsked'
import { leadSources } from '@/src/queries/integration/leadSources'
import { leadSourceTable } from '@/src/queries/integration/leadSourceTable'

const path = '/api/v1/reports/lead-sources'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()

const query = z.object({
  from: day.describe('The first day, in the company’s zone; 90 days before `to` when absent.'),
  to: day.describe(`The last day; today when absent. At most ${reportDaysMax} days.`),
  group: z.enum(sourceGroupings).default('channel'),
  touch: z
    .enum(touchChoices)
    .default('last')
    .describe('Whose visit counts: that of the request, or the customer’s first.'),
})

const count = z.int()
const row = z.object({
  key: z.string().nullable().describe('The channel, source or campaign; null for leads that have none.'),
  leads: count,
  qualified: count,
  quoted: count,
  won: count,
  lost: count,
  win_rate: z.number().nullable().describe('won ÷ (won + lost), 0 to 1.'),
  first_response_minutes_median: count.nullable(),
  first_response_minutes_p90: count.nullable(),
  value: z.array(z.object({ amount_minor: z.int(), currency: z.string() })),
})

const report = async (ctx: Context, { from, to, group, touch }: z.output<typeof query>) => {
  const { period, zone } = await leadSourceAsked(ctx, { from, to })
  const found = await leadSources(ctx, { caller: ctx.req.user, period, zone, group, touch })
  return { period, zone, found }
}

const common = {
  tag: 'Reports',
  method: 'get',
  query,
  may: (user: NonNullable<Context['req']['user']>) => hasRole(user, 'manager', 'sales') || hasScope(user, 'crm:read'),
} as const

const shown = staffEndpoint({
  ...common,
  path,
  operationId: 'reportLeadSources',
  summary: 'Where leads come from and what becomes of them; sales see their own leads',
  answers: {
    200: {
      description: 'At most 200 groups, most leads first; `total` is of all of them.',
      schema: z.object({
        from: z.string(),
        to: z.string(),
        zone: z.string(),
        group: z.enum(sourceGroupings),
        touch: z.enum(touchChoices),
        rows: z.array(row),
        total: row,
        steps: z
          .array(z.object({ from: z.string(), leads: count, won: count }))
          .describe('The period in days, weeks or months.'),
        definitions: z.array(z.object({ name: z.string(), means: z.string() })),
      }),
    },
  },
  handle: async ({ ctx, query: asked }) => {
    const { period, zone, found } = await report(ctx, asked)
    const { rows, total, steps } = found
    const { group, touch } = asked
    return json({ ...period, zone, group, touch, rows, total, steps, definitions: reportDefinitions })
  },
})

const csvText = async (table: ReturnType<typeof leadSourceTable>): Promise<string> => {
  let text = ''
  for await (const piece of csvTable(table)) text += piece
  return text
}

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const file = (format: keyof typeof contentTypes) =>
  staffEndpoint({
    ...common,
    path: `${path}.${format}`,
    operationId: `reportLeadSources${format === 'csv' ? 'Csv' : 'Xlsx'}`,
    summary: `The same as ${format === 'csv' ? 'CSV' : 'Excel'}; written to the audit trail`,
    answers: { 200: { description: 'The file.', contentType: contentTypes[format] } },
    handle: async ({ ctx, query: asked }) => {
      const { period, found } = await report(ctx, asked)
      const table = leadSourceTable(asked.group, found)
      const body =
        format === 'csv'
          ? await csvText(table)
          : new Uint8Array(await xlsxTable({ name: 'Where leads come from', ...table }))
      const { group, touch } = asked
      await recordExport(ctx, {
        collection: 'leads',
        format,
        rows: table.rows.length,
        filter: { report: 'lead-sources', ...period, group, touch },
      })
      const name = `lead-sources-${group}-${period.from}-${period.to}.${format}`
      return new Response(body, {
        headers: {
          'content-type': contentTypes[format],
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
        },
      })
    },
  })

/** Where leads come from, to read and to take out. */
export const leadSourceReports: Endpoint[] = [shown, file('csv'), file('xlsx')]
