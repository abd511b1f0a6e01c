import { z } from 'zod'
import { seesMargin } from '@/src/access/marginRights'
import { maySeePartners } from '@/src/access/supplierRights'
import { currencyCodes } from '@/src/domain/shared/currency'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { libraryEntryWire, libraryTripWire } from '@/src/queries/quote/builderWire'
import { quoteInLibrary, tourInLibrary } from '@/src/queries/quote/libraryTrip'
import { tripLibrary } from '@/src/queries/quote/tripLibrary'
import { absent, libraryPage, typedText, wordsOf } from './libraryQuery'
import { worksQuotes } from './quoteRights'

const kinds = ['tour', 'quote'] as const
const days = z.preprocess(absent, z.coerce.number().int().min(1).max(365).optional())
const language = z.preprocess(absent, z.enum(locales).default('en')).describe('Of the texts of tours.')

const listTripLibrary = staffEndpoint({
  method: 'get',
  path: '/api/v1/trip-library',
  operationId: 'listTripLibrary',
  summary: 'Published tours and earlier quotes to copy from, by words, place, style, length and price',
  tag: 'Quotes',
  query: z.object({
    search: typedText.describe('Words of the title, the places or the reference, with or without accents.'),
    kind: z.preprocess(absent, z.enum(kinds).optional()),
    place: typedText,
    style: typedText,
    min_days: days,
    max_days: days,
    max_price_minor: z.preprocess(absent, z.coerce.number().int().min(0).max(1_000_000_000_000).optional()),
    currency: z.preprocess(absent, z.enum(currencyCodes).default('USD')).describe('Of the price.'),
    language,
    page: libraryPage,
  }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'What the caller may see, the last changed first, 25 a page; of a quote its newest version.',
      schema: z.object({ items: z.array(libraryEntryWire), page: z.int(), has_more: z.boolean() }),
    },
  },
  handle: async ({ ctx, query }) => {
    const { search, kind, place, style, min_days, max_days, max_price_minor, currency, language, page } = query
    const asked = {
      words: wordsOf(search),
      kind,
      place,
      style,
      minDays: min_days,
      maxDays: max_days,
      maxPrice: max_price_minor === undefined ? null : { amountMinor: max_price_minor, currency },
      language,
      page,
    }
    return json(await tripLibrary(ctx, { caller: ctx.req.user, asked }))
  },
})

const showLibraryTrip = staffEndpoint({
  method: 'get',
  path: '/api/v1/trip-library/:kind/:id',
  operationId: 'showLibraryTrip',
  summary: 'The days of a tour, or days, lines and options of an earlier quote, to copy from',
  tag: 'Quotes',
  params: z.object({ kind: z.enum(kinds), id: z.string() }),
  query: z.object({ language }),
  may: worksQuotes,
  answers: {
    200: { description: 'In the keys it has there; whoever copies gives new ones.', schema: libraryTripWire },
  },
  handle: async ({ ctx, params: { kind, id }, query }) => {
    if (kind === 'tour') {
      const tour = await findVisible(ctx, { collection: 'tours', id })
      return json(await tourInLibrary(ctx, { tourId: tour.id, language: query.language }))
    }
    const { user } = ctx.req
    const version = await findVisible(ctx, { collection: 'quote-versions', id })
    const sees = { seesMargin: seesMargin(user), seesPartners: maySeePartners(user) }
    return json(await quoteInLibrary(ctx, { versionId: version.id, ...sees }))
  },
})

/** What the builder copies from. */
export const libraryEndpoints = [listTripLibrary, showLibraryTrip]
