import { z } from 'zod'
import { hasRole, isStaff } from '@/src/access/callers'
import { setWorkingHours } from '@/src/commands/shared/setWorkingHours'
import { DomainError } from '@/src/domain/shared/domainError'
import { zones } from '@/src/domain/shared/zone'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'is no time such as 09:00' })
  .nullish()
  .transform((value) => value ?? null)

const hours = z
  .object({
    working_days: z
      .array(z.enum(['1', '2', '3', '4', '5', '6', '7']))
      .max(7)
      .describe('ISO weekdays; 1 is Monday.'),
    opens_at: time,
    closes_at: time,
    zone: z
      .enum(zones)
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(
    ({ working_days: days, opens_at: opens, closes_at: closes }) =>
      days.length === 0 ? !opens && !closes : opens !== null && closes !== null && opens < closes,
    { error: 'needs days, an opening and a later closing time; or none of them', path: ['working_days'] },
  )

export const setStaffHours = staffEndpoint({
  method: 'put',
  path: '/api/v1/staff/:id/working-hours',
  operationId: 'setWorkingHours',
  summary: 'Set when somebody works: oneself, or anybody by a manager; none means the team’s or the company’s hours',
  tag: 'Routing',
  params: z.object({ id: z.string() }),
  body: hours,
  may: (user) => isStaff(user),
  answers: { 200: { description: 'Set.', schema: hours } },
  handle: async ({ ctx, params: { id }, body }) => {
    const { user } = ctx.req
    if (user?.id !== id && !hasRole(user, 'manager'))
      throw new DomainError('forbidden', 'Only managers set the hours of others.')
    const { working_days: workingDays, opens_at: opensAt, closes_at: closesAt, zone } = body
    await setWorkingHours(ctx, { staffId: id, hours: { workingDays, opensAt, closesAt, zone } })
    return json(body)
  },
})
