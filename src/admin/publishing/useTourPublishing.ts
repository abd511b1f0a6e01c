'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useMayEdit } from '@/src/admin/catalog/editor/useMayEdit'
import { useSavedStamp } from '@/src/admin/catalog/editor/useTourAnswers'
import { useAnswer } from '@/src/admin/shared/useAnswer'
import type { PlannedPublication } from '@/src/queries/catalog/plannedPublications'

type Plan = Pick<PlannedPublication, 'id' | 'kind' | 'at' | 'state'> & { planned_by: string }
type Person = { id: string; name: string }

/** What is planned for this tour, and who else may look it over. */
export const useTourPublishing = () => {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const mayEdit = useMayEdit()
  const stamp = useSavedStamp()
  const planned = useAnswer<{ items: Plan[] }>(id && mayEdit ? `/api/v1/tour-plans?tour_id=${id}` : null, stamp)
  const people = useAnswer<{ items: Person[] }>(
    mayEdit && data?.stage === 'draft' ? '/api/v1/catalog/reviewers' : null,
    '',
  )
  return {
    plans: (planned?.items ?? [])
      .filter(({ state }) => state === 'planned')
      .map(({ planned_by: plannedBy, ...plan }) => ({ ...plan, plannedBy })),
    reviewers: (people?.items ?? []).filter((person) => person.id !== user?.id),
  }
}
