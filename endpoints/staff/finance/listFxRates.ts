import { z } from 'zod'
import { todayIn } from '@/src/domain/shared/calendarDate'
import { currencyCodes } from '@/src/domain/shared/currency'
import { teamZone } from '@/src/domain/shared/zone'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { newestFxRates } from '@/src/queries/finance/newestFxRates'
import { readsFx } from './fxRights'
import { dateInput, fxRateAnswer, fxRateView } from './fxSchemas'

export const listFxRates = staffEndpoint({
  method: 'get',
  path: '/api/v1/fx-rates',
  operationId: 'listFxRates',
  summary: 'The exchange rate of every pair as of a day, with its buffer and whether it is stale',
  tag: 'Exchange rates',
  query: z.object({ to: z.enum(currencyCodes).optional(), on: dateInput.optional() }),
  may: readsFx,
  answers: { 200: { description: 'The rates', schema: z.object({ on: z.string(), items: z.array(fxRateAnswer) }) } },
  handle: async ({ ctx, query: { to, on = todayIn(teamZone, ctx.now) } }) => {
    const rates = await newestFxRates(ctx, { to, on })
    return json({ on, items: rates.map(fxRateView) })
  },
})
