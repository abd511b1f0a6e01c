import { z } from 'zod'
import { changeSentences } from '@/src/documents/quote/changeSentences'
import { changesForCustomer } from '@/src/domain/quote/compareTrips'
import { DomainError } from '@/src/domain/shared/domainError'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { versionChanges } from '@/src/queries/quote/versionChanges'
import { worksQuotes } from './quoteRights'

/** Tells what is different between two versions of a quote. */
export const compareVersions = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/changes',
  operationId: 'compareQuoteVersions',
  summary: 'What is different in a version against another of the same quote, in detail and in the customer’s words',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  query: z.object({ from: z.string() }),
  may: worksQuotes,
  answers: {
    200: {
      description: 'The changes in the order a reader meets them.',
      schema: z.object({
        changes: z.array(z.object({ kind: z.string() }).loose()),
        in_words: z.array(z.string()),
        for_customer: z.array(z.string()),
      }),
    },
    404: { description: 'There is no such version, or the two are of different quotes.' },
  },
  handle: async ({ ctx, params, query }) => {
    const version = await findVisible(ctx, { collection: 'quote-versions', id: params.id })
    const earlier = await findVisible(ctx, { collection: 'quote-versions', id: query.from })
    const quoteOf = ({ quote }: typeof version) => (typeof quote === 'string' ? quote : quote.id)
    if (quoteOf(version) !== quoteOf(earlier))
      throw new DomainError('not-found', 'These are versions of different quotes.')
    const changes = await versionChanges(ctx, { fromId: earlier.id, toId: version.id })
    const { language, granularity } = version
    return json({
      changes,
      in_words: changeSentences(changes, 'en'),
      for_customer: changeSentences(changesForCustomer(changes, granularity), language),
    })
  },
})
