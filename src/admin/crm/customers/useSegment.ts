'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '@/src/admin/shared/callApi'
import { blankCondition, type SegmentCondition } from '@/src/domain/crm/segmentConditions'
import type { SegmentView } from '@/src/queries/crm/customerSegments'

type Draft = { name: string; description: string; shared: boolean; conditions: SegmentCondition[] }

/** Holds a segment while it is edited, and saves it. */
export const useSegment = (segment: SegmentView | null) => {
  const router = useRouter()
  const [draft, setDraft] = useState<Draft>({
    name: segment?.name ?? '',
    description: segment?.description ?? '',
    shared: segment?.shared ?? false,
    conditions: segment?.conditions ?? [blankCondition('tag')],
  })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }))
  const setConditions = (next: (now: SegmentCondition[]) => SegmentCondition[]) =>
    setDraft((now) => ({ ...now, conditions: next(now.conditions) }))

  const save = async () => {
    setBusy(true)
    const answer = await callApi(segment ? `/customer-segments/${segment.id}` : '/customer-segments', {
      method: segment ? 'PUT' : 'POST',
      body: draft,
    })
    setBusy(false)
    if (!answer.ok) {
      const [first] = Object.values(answer.problem.errors)
      return setProblem(first ? `Something is missing in it: ${first}` : answer.problem.detail)
    }
    setProblem(null)
    toast.success('Saved.')
    if (segment) router.refresh()
    else router.push(`/admin/segments/${(answer.body as { id: string }).id}`)
  }
  return {
    ...{ draft, set, problem, isBusy, save },
    setCondition: (at: number, next: SegmentCondition) => setConditions((now) => now.with(at, next)),
    addCondition: () => setConditions((now) => [...now, blankCondition('bookings')]),
    removeCondition: (at: number) => setConditions((now) => now.toSpliced(at, 1)),
    gone: () => router.push('/admin/segments'),
  }
}
