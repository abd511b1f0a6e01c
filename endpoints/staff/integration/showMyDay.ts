import { z } from 'zod'
import { hasRole, hasScope } from '@/src/access/callers'
import { leadMachine } from '@/src/domain/crm/leadMachine'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { daySections } from '@/src/queries/integration/daySections'
import { myDay } from '@/src/queries/integration/myDay'
import { whoseDay } from '@/src/queries/integration/whoseDay'
import { endOfToday as endOfTodayFor } from '@/src/queries/shared/endOfToday'

const item = z.object({
  kind: z.enum(['lead', 'task', 'message', 'quote', 'price']),
  id: z.uuid().describe('Of a price that waits, the id of its version.'),
  at: z.iso.datetime().nullable().describe('Due, received, come in, asked or valid until.'),
  text: z.string().nullable().describe('What is to be done, what was written, or what is offered.'),
  lead: z
    .object({
      id: z.uuid(),
      reference: z.string(),
      title: z.string(),
      stage: z.enum(leadMachine.states),
      customer_name: z.string(),
      destination: z.string(),
      owner_name: z.string().nullable(),
    })
    .nullable(),
  quote: z
    .object({
      reference: z.string(),
      status: z.string(),
      viewed_at: z.iso.datetime().nullable(),
      value: z.object({ amount_minor: z.number().int(), currency: z.string() }).nullable(),
    })
    .nullable(),
})

const group = z.object({
  section: z
    .enum(daySections)
    .describe(
      'Clocks and tasks that are late; those due before tonight; customers who wrote last; what came in; offers; prices that wait for a manager.',
    ),
  count: z.number().int(),
  more: z.boolean().describe('There are more than counted.'),
  items: z.array(item).describe('The first twenty.'),
})

export const showMyDay = staffEndpoint({
  method: 'get',
  path: '/api/v1/my-day',
  operationId: 'showMyDay',
  summary: 'What is overdue, due today, waiting for an answer, new, an offer to follow up, or a price to be approved',
  tag: 'Leads',
  query: z.object({
    of: z
      .string()
      .max(60)
      .optional()
      .describe("A colleague's id, or `team`, for those who see every lead; the caller's own day when absent."),
  }),
  may: (user) => hasRole(user, 'manager', 'sales') || hasScope(user, 'crm:read'),
  answers: {
    200: {
      description: 'Every section, the empty ones too.',
      schema: z.object({
        of: z.string().nullable().describe('Whose day: a staff id, or nobody in particular for the team.'),
        end_of_today: z.iso.datetime(),
        sections: z.array(group),
      }),
    },
  },
  handle: async ({ ctx, query }) => {
    const { of } = await whoseDay(ctx, { caller: ctx.req.user, asked: query.of || undefined })
    const endOfToday = await endOfTodayFor(ctx, { now: ctx.now })
    const sections = await myDay(ctx, { of, now: ctx.now, endOfToday })
    return json({ of: of === 'team' ? null : of.staffId, end_of_today: endOfToday.toISOString(), sections })
  },
})
