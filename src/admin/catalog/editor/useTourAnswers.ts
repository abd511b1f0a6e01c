'use client'
import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import type { TourCheck } from '@/src/domain/catalog/checkCodes'
import type { TranslationLanguage, TranslationStanding, TranslationTotals } from '@/src/domain/catalog/translations'

export type ChecksAnswer = { can_publish: boolean; checks: TourCheck[] }

export type TranslationItem = {
  key: string
  path: string
  label: string
  required: boolean
  source: string
  texts: Record<TranslationLanguage, string>
  standing: Record<TranslationLanguage, TranslationStanding>
}

export type TranslationsAnswer = { items: TranslationItem[]; totals: Record<TranslationLanguage, TranslationTotals> }

/** Changes with every save of this tour, and of a record that a drawer on its page opened. */
export const useSavedStamp = (): string => {
  const { data } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  return `${data?.updatedAt ?? ''} ${mostRecentUpdate?.entitySlug ?? ''} ${mostRecentUpdate?.updatedAt ?? ''}`
}

const useOfTour = <Answer>(what: string): Answer | null => {
  const { id } = useDocumentInfo()
  return useAnswer<Answer>(id ? `/api/v1/tours/${id}/${what}` : null, useSavedStamp())
}

/** What is not right with the tour as it is saved. */
export const useTourChecks = () => useOfTour<ChecksAnswer>('checks')

/** How the translations of the tour as it is saved stand. */
export const useTourTranslations = () => useOfTour<TranslationsAnswer>('translations')
