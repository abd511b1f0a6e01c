import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { isCommand } from '@/hooks/shared/refusing'
import type { TourCheck } from '@/src/domain/catalog/checkCodes'
import { blockingChecks, publishChecks } from '@/src/domain/catalog/publishChecks'
import type { CatalogDemands, TourFacts, TourRead } from '@/src/domain/catalog/tourFacts'
import type { TranslationRecord } from '@/src/domain/catalog/translations'
import { todayIn } from '@/src/domain/shared/calendarDate'
import type { HasSession } from '@/src/platform/database/session'
import { deriveWholeTour } from './deriveWholeTour'

type ReadTourFacts = (at: HasSession, tours: TourRead[]) => Promise<{ facts: TourFacts[]; demands: CatalogDemands }>

const askedByTheForm: readonly TourCheck['code'][] = [
  'text-missing',
  'destination-missing',
  'style-missing',
  'picture-missing',
]

/**
 * Refuses, with 422, to publish a tour while its check list names something that blocks, whoever publishes it and
 * through which door. A command may name an exemption; what it let through stands in its `publishedDespite`.
 */
export const guardTourPublishing: CollectionBeforeChangeHook = async ({ context, data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const { after } = await deriveWholeTour(req, { id: originalDoc?.id, data })
  const tour = { ...after, id: String(originalDoc?.id ?? '') }
  const readTourFacts = req.payload.config.custom.readTourFacts as ReadTourFacts
  const { facts, demands } = await readTourFacts(req, [
    { tour, translations: (data.translations ?? {}) as TranslationRecord },
  ])
  const today = todayIn(demands.zone, new Date())
  const found = facts.flatMap((each) => publishChecks(each, { requiredLanguages: demands.requiredLanguages, today }))
  const blocking = blockingChecks(found)
  if (blocking.length === 0) return data
  if (isCommand(context) && context.publishExemption) {
    context.publishedDespite = blocking.map(({ code, path }) => ({ code, path }))
    return data
  }
  // In English the form's own validation, which comes after this, marks the fields it asks for.
  if (req.locale === 'en' && blocking.some(({ code }) => askedByTheForm.includes(code))) return data
  throw new APIError(
    `It cannot be published yet. ${blocking.map(({ message }) => message).join(' ')}`,
    422,
    { code: 'tour-incomplete', checks: blocking },
    true,
  )
}
