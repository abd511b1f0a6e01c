import { z } from 'zod'
import { setFxRate as set } from '@/src/commands/finance/setFxRate'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { currencyCodes } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { setsFx } from './fxRights'
import { dateInput } from './fxSchemas'

const plainDecimal = z
  .string()
  .trim()
  .regex(/^\d{1,18}(\.\d{1,18})?$/, 'A number such as 0.0000394, with a point for decimals.')

export const setFxRate = staffEndpoint({
  method: 'post',
  path: '/api/v1/fx-rates',
  operationId: 'setFxRate',
  summary: 'Set an exchange rate by hand; of its day it beats what was fetched, and quotes that are out keep theirs',
  tag: 'Exchange rates',
  body: z.object({
    from: z.enum(currencyCodes),
    to: z.enum(currencyCodes),
    rate: plainDecimal,
    on: dateInput.optional().describe('The day it is the rate of; today unless given.'),
    note: z.string().trim().max(300).optional(),
  }),
  may: setsFx,
  answers: {
    201: { description: 'Set.', schema: z.object({ id: z.uuid() }) },
    422: { description: 'One currency twice, no rate above zero, or a day to come.' },
  },
  handle: async ({ ctx, body: { from, to, rate, on = todayIn(teamZone, ctx.now), note } }) => {
    const { fxRateId } = await set(ctx, { from, to, rate, on, note: note || null })
    return json({ id: fxRateId }, { status: 201 })
  },
})
