'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import type { TourVariant } from '@/src/payload-types'
import { useSavedStamp } from './useTourAnswers'

/** The variants of the tour on the page as they stand on the website, oldest first; null until they are read. */
export const useVariants = (): TourVariant[] | null => {
  const { id } = useDocumentInfo()
  const stamp = useSavedStamp()
  const query = `depth=0&limit=100&sort=createdAt&where[tour][equals]=${id}`
  return useAnswer<{ docs: TourVariant[] }>(id ? `/api/tour-variants?${query}` : null, stamp)?.docs ?? null
}
