import { z } from 'zod'
import { hasRole } from '@/src/access/callers'
import type { Arrival } from '@/src/domain/integration/compareArrivals'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { TableUnreadable } from '@/src/platform/tables/tableUnreadable'
import { websiteComparison, windowMinutesUsual } from '@/src/queries/integration/websiteComparison'

const arrival = z.object({
  id: z.string().describe('The lead’s reference, or the export’s own id.'),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  at: z.iso.datetime(),
})

const shown = ({ id, name, email, phone, at }: Arrival): z.infer<typeof arrival> => ({
  id,
  name,
  email,
  phone,
  at: at.toISOString(),
})

const readable = (error: unknown): never => {
  const isMalformed = error instanceof TableUnreadable || error instanceof SyntaxError
  throw isMalformed ? new DomainError('malformed-table', `The export could not be read: ${error.message}`) : error
}

/** Compares what the website's old path received with what came in here. */
export const compareWebsite = staffEndpoint({
  method: 'post',
  path: '/api/v1/reports/website-comparison',
  operationId: 'compareWebsite',
  summary:
    'Compare an export of the website’s old path (CSV, .xlsx or a JSON array, the body itself) with what came in here',
  tag: 'Reports',
  query: z.object({
    window: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_080)
      .default(windowMinutesUsual)
      .describe('Minutes two times may differ.'),
  }),
  bodyKind: 'raw',
  bodyLimit: 5 * 1024 * 1024,
  may: (user) => hasRole(user, 'manager'),
  answers: {
    200: {
      description: 'What only one side has; nothing is changed.',
      schema: z.object({
        both: z.number().int(),
        only_old: z.array(arrival),
        only_here: z.array(arrival),
        unreadable: z.array(z.number().int()).describe('Rows of the export without a time or an address.'),
      }),
    },
    422: { description: '`malformed-table`' },
  },
  handle: async ({ ctx, query: { window: windowMinutes }, rawBody }) => {
    const found = await websiteComparison(ctx, { file: rawBody, windowMinutes }).catch(readable)
    return json({
      both: found.both.length,
      only_old: found.onlyOld.map(shown),
      only_here: found.onlyOurs.map(shown),
      unreadable: found.unreadable,
    })
  },
})
