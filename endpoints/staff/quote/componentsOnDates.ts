import { z } from 'zod'
import { maySeePartners } from '@/src/access/supplierRights'
import { currencyCodes } from '@/src/domain/shared/currency'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { componentOnDateWire } from '@/src/queries/quote/builderWire'
import { componentsOnDates as readThem } from '@/src/queries/quote/componentsOnDates'
import { worksQuotes } from './quoteRights'

const askedMax = 400

/** Tells the price lists of lines that were copied, or whose dates moved. */
export const componentsOnDates = staffEndpoint({
  method: 'post',
  path: '/api/v1/components/on-dates',
  operationId: 'readComponentsOnDates',
  summary: 'Components as they are on dates, with their price lists and what speaks against them; nothing is kept',
  tag: 'Quotes',
  body: z.object({
    asked: z
      .array(z.object({ component_id: z.string().min(1).max(64), date: z.iso.date().nullable() }))
      .min(1)
      .max(askedMax),
    currency: z.enum(currencyCodes).describe('What the customer pays in.'),
    language: z.enum(locales).default('en'),
  }),
  may: (user) => worksQuotes(user) && maySeePartners(user),
  answers: {
    200: {
      description: 'In the order asked for; one that is not known is left out, a date that is null means today.',
      schema: z.object({ items: z.array(componentOnDateWire) }),
    },
  },
  handle: async ({ ctx, body: { asked, currency, language } }) => {
    const pairs = asked.map(({ component_id, date }) => ({ componentId: component_id, date }))
    return json({ items: await readThem(ctx, { asked: pairs, currency, language }) })
  },
})
