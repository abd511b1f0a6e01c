import { z } from 'zod'
import type { FxRateInUse } from '@/src/domain/finance/fxRateInUse'
import { fxSources } from '@/src/domain/finance/fxSources'
import { isCalendarDate } from '@/src/domain/shared/calendarDate'
import { currencyCodes } from '@/src/domain/shared/currency'

export const dateInput = z.string().refine(isCalendarDate, 'A date such as 2027-03-14.')

export const fxRateAnswer = z.object({
  id: z.uuid(),
  from: z.enum(currencyCodes).describe('The currency we pay in.'),
  to: z.enum(currencyCodes).describe('The currency we sell in.'),
  rate: z.string().describe('Units of `to` for one unit of `from`, a plain decimal.'),
  on: z.string().describe('The day it is the rate of.'),
  source: z.enum(fxSources),
  source_name: z.string(),
  observed_at: z.string(),
  buffer_percent: z.string().describe('Put on the rate when something is priced with it.'),
  age_days: z.number().int(),
  is_stale: z.boolean().describe('Older than the company’s settings trust.'),
})

export const fxRateView = (rate: FxRateInUse): z.output<typeof fxRateAnswer> => ({
  id: rate.id,
  from: rate.from,
  to: rate.to,
  rate: rate.rate,
  on: rate.on,
  source: rate.source,
  source_name: rate.sourceName,
  observed_at: rate.observedAt,
  buffer_percent: rate.bufferPercent,
  age_days: rate.ageDays,
  is_stale: rate.isStale,
})
