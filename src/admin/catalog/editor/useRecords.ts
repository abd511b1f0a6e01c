'use client'
import { useDocumentEvents, useLocale } from '@payloadcms/ui'
import { useAnswer } from '@/src/admin/shared/useAnswer'

const mostAtOnce = 100

/** The records a form points to, by their ids and in the form's language; read anew when a drawer changed one of them. */
export const useRecords = <Doc extends { id: string }>(
  collection: 'places' | 'media',
  ids: readonly string[],
): ReadonlyMap<string, Doc> => {
  const { code } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  const asked = [...new Set(ids)].toSorted().slice(0, mostAtOnce)
  const query = new URLSearchParams({ depth: '0', limit: String(mostAtOnce), locale: code })
  query.set('where[id][in]', asked.join(','))
  const stamp = mostRecentUpdate?.entitySlug === collection ? String(mostRecentUpdate.updatedAt) : ''
  const answer = useAnswer<{ docs: Doc[] }>(asked.length > 0 ? `/api/${collection}?${query}` : null, stamp)
  return new Map((answer?.docs ?? []).map((doc) => [doc.id, doc]))
}
