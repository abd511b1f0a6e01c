import { z } from 'zod'
import { fillText, textPurposes } from '@/src/domain/quote/standardText'
import { locales } from '@/src/domain/shared/language'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { assertVisible } from '@/src/platform/http/findVisible'
import { earlierTexts } from '@/src/queries/quote/earlierTexts'
import { standardTexts } from '@/src/queries/quote/standardTexts'
import { textValues } from '@/src/queries/quote/textValues'
import { absent, typedText, wordsOf } from './libraryQuery'
import { worksQuotes } from './quoteRights'

/** Lists what may be put into a place of a quote instead of being written anew. */
export const listTexts = staffEndpoint({
  method: 'get',
  path: '/api/v1/quote-versions/:id/texts',
  operationId: 'listQuoteTexts',
  summary: 'Standard texts, filled for this version, and texts of earlier quotes to put into a place of it',
  tag: 'Quotes',
  params: z.object({ id: z.string() }),
  query: z.object({
    purpose: z.preprocess(absent, z.enum(textPurposes).default('personal_letter')).describe('The place.'),
    language: z.preprocess(absent, z.enum(locales).optional()).describe('The version’s own where none is named.'),
    search: typedText.describe('Words of the title, the text, the customer or the reference.'),
  }),
  may: worksQuotes,
  answers: {
    200: {
      description:
        'What is known of the quote is filled in; what is not stays as `{{placeholder}}`. Of earlier quotes up to 25 texts, the caller’s own first, the last changed first.',
      schema: z.object({
        language: z.enum(locales),
        standard: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
        earlier: z.array(
          z.object({
            version_id: z.string(),
            reference: z.string(),
            customer_name: z.string(),
            title: z.string(),
            text: z.string(),
            own: z.boolean(),
            changed_at: z.iso.datetime(),
          }),
        ),
      }),
    },
  },
  handle: async ({ ctx, params: { id }, query }) => {
    const versionId = await assertVisible(ctx, { collection: 'quote-versions', id })
    const { quoteId, language: own, values } = await textValues(ctx, { versionId })
    const asked = { purpose: query.purpose, language: query.language ?? own, words: wordsOf(query.search) }
    const [standard, earlier] = await Promise.all([
      standardTexts(ctx, asked),
      earlierTexts(ctx, { caller: ctx.req.user, quoteId, asked }),
    ])
    return json({
      language: asked.language,
      standard: standard.map((each) => ({ ...each, text: fillText(each.text, values) })),
      earlier: earlier.map((each) => ({ ...each, changed_at: new Date(each.changed_at).toISOString() })),
    })
  },
})
