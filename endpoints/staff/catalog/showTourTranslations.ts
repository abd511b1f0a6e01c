import { z } from 'zod'
import { translationLanguages, translationTotals } from '@/src/domain/catalog/translations'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { tourDesk } from '@/src/queries/catalog/tourDesk'
import { readsCatalog } from './catalogRights'

const inEach = <Value extends z.ZodType>(value: Value) => z.object({ fr: value, de: value, es: value, vi: value })

/** Tells of every text of a tour how its translations stand. */
export const showTourTranslations = staffEndpoint({
  method: 'get',
  path: '/api/v1/tours/:id/translations',
  operationId: 'showTourTranslations',
  summary: 'How the translations of the newest draft of a tour stand',
  tag: 'Catalog',
  params: z.object({ id: z.string() }),
  may: readsCatalog,
  answers: {
    200: {
      description: 'Every text in the order of the editor, and totals by language.',
      schema: z.object({
        items: z.array(
          z.object({
            key: z.string().describe('Stays with the text when its row is moved.'),
            path: z.string(),
            label: z.string(),
            required: z.boolean(),
            source: z.string().describe('The English; empty where there is none.'),
            texts: inEach(z.string()).describe('What each language says; empty where it says nothing.'),
            standing: inEach(z.enum(['missing', 'outdated', 'current', 'none'])),
          }),
        ),
        totals: inEach(z.object({ missing: z.number().int(), outdated: z.number().int(), current: z.number().int() })),
      }),
    },
  },
  handle: async ({ ctx, params }) => {
    const { id } = await findVisible(ctx, { collection: 'tours', id: params.id })
    const marks = (await tourDesk(ctx.req, { ids: [id], now: ctx.now })).get(id)?.marks ?? []
    const items = marks.map(({ isRequired, in: words, ...mark }) => ({
      ...mark,
      required: isRequired,
      source: words.en ?? '',
      texts: Object.fromEntries(translationLanguages.map((language) => [language, words[language] ?? ''])),
    }))
    return json({ items, totals: translationTotals(marks) })
  },
})
