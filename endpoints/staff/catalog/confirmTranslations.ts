import { z } from 'zod'
import { confirmTranslations as confirm } from '@/src/commands/catalog/confirmTranslations'
import { type TranslationLanguage, translationLanguages } from '@/src/domain/catalog/translations'
import { json, staffEndpoint } from '@/src/platform/http/endpoint'
import { findVisible } from '@/src/platform/http/findVisible'
import { editsCatalog } from './catalogRights'

/** Notes that translations still fit their English. */
export const confirmTranslations = staffEndpoint({
  method: 'post',
  path: '/api/v1/tours/:id/translations/:locale/confirm',
  operationId: 'confirmTourTranslations',
  summary: 'Note that translations were read again and are still right',
  tag: 'Catalog',
  params: z.object({ id: z.string(), locale: z.enum(translationLanguages as [TranslationLanguage]) }),
  body: z.object({ keys: z.array(z.string().max(200)).min(1).max(500) }),
  may: editsCatalog,
  answers: { 200: { description: 'How many.', schema: z.object({ confirmed: z.number().int() }) } },
  handle: async ({ ctx, params, body }) => {
    const tour = await findVisible(ctx, { collection: 'tours', id: params.id })
    return json(await confirm(ctx, { tourId: tour.id, language: params.locale, keys: body.keys }))
  },
})
