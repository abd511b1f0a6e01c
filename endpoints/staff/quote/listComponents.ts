import { z } from 'zod'
import { maySeePartners } from '@/src/access/supplierRights'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import { currencyCodes } from '@/src/domain/shared/currency'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { componentWire } from '@/src/queries/quote/builderWire'
import { componentPage } from '@/src/queries/quote/componentPage'
import { absent, libraryPage, typedText } from './libraryQuery'
import { worksQuotes } from './quoteRights'

/** Searches what may be put into a trip. */
export const listComponents = staffEndpoint({
  method: 'get',
  path: '/api/v1/components',
  operationId: 'listComponents',
  summary:
    'What may be put into a trip: by words, place and kind, with the price list of a date and what speaks against it',
  tag: 'Quotes',
  query: z.object({
    search: typedText.describe('Words of its name, its partner’s or its place’s.'),
    place: typedText.describe('A part of a place’s or a country’s name.'),
    type: z.preprocess(absent, z.enum(componentTypes).optional()),
    date: z.preprocess(absent, z.iso.date().optional()).describe('Today when absent.'),
    currency: z.preprocess(absent, z.enum(currencyCodes).optional()).describe('What the customer pays in.'),
    language: z.preprocess(absent, z.enum(locales).default('en')),
    page: libraryPage,
  }),
  may: (user) => worksQuotes(user) && maySeePartners(user),
  answers: {
    200: {
      description: 'Active components by name, 25 a page.',
      schema: z.object({ items: z.array(componentWire), has_more: z.boolean() }),
    },
  },
  handle: async ({ ctx, query }) => json(await componentPage(ctx, query)),
})
