'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { type Refusal, saveTrip } from './builderApi'
import { isUnsaved, nextSaving, openSaving, type Saving, type SavingEvent, type Theirs } from './saving'

const pauseMs = 2_000
const retryMs = 5_000

const theirsIn = ({ said }: Refusal): Theirs => ({
  revision: Number(said.revision),
  trip: said.trip as TripWire,
  changedBy: (said.changed_by as string | null) ?? null,
  changedAt: (said.changed_at as string | null) ?? null,
})

const eventOf = (refusal: Refusal): SavingEvent =>
  refusal.code === 'stale-revision'
    ? { type: 'overtaken', theirs: theirsIn(refusal) }
    : {
        type: 'refused',
        detail: refusal.detail,
        mayRetry: refusal.status === 0 || refusal.status >= 500 || refusal.status === 429,
      }

type Given = { trip: TripWire; first: { trip: TripWire; revision: number; keptAt: string }; canEdit: boolean }

/** Keeps the draft a moment after its last change, tries again when the network returns, and asks before it would be lost. */
export const useAutosave = (versionId: string, { trip, first, canEdit }: Given) => {
  const [saving, setSaving] = useState<Saving>(() => openSaving(first))
  const state = useRef(saving)
  const now = useRef(trip)
  now.current = trip

  const step = useCallback((event: SavingEvent) => {
    state.current = nextSaving(state.current, event)
    setSaving(state.current)
  }, [])
  const save = useCallback(async () => {
    const { phase, revision } = state.current
    if (phase !== 'waiting' && phase !== 'failed') return
    const sent = now.current
    step({ type: 'sent', trip: sent })
    const answer = await saveTrip(versionId, { revision, trip: sent })
    if (!answer.ok) return step(eventOf(answer.refusal))
    step({ type: 'kept', revision: answer.body.revision, at: answer.body.saved_at, now: now.current })
  }, [step, versionId])

  useEffect(() => {
    if (canEdit) step({ type: 'edited', trip })
  }, [canEdit, step, trip])
  useEffect(() => {
    const isDue = saving.phase === 'waiting' || (saving.phase === 'failed' && saving.mayRetry)
    // What is typed on starts the pause anew.
    if (!isDue || !trip) return
    const timer = setTimeout(() => void save(), saving.phase === 'failed' ? retryMs : pauseMs)
    return () => clearTimeout(timer)
  }, [saving.phase, saving.mayRetry, trip, save])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved(state.current)) event.preventDefault()
    }
    const saveAtOnce = () => void save()
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') void save()
    }
    window.addEventListener('beforeunload', ask)
    window.addEventListener('online', saveAtOnce)
    document.addEventListener('visibilitychange', saveWhenHidden)
    return () => {
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('online', saveAtOnce)
      document.removeEventListener('visibilitychange', saveWhenHidden)
      // Whoever goes on to another page of the panel takes nothing along: it is kept on the way out.
      void save()
    }
  }, [save])

  const settle = useCallback((settled: TripWire) => step({ type: 'settled', trip: settled }), [step])
  return { saving, save, settle }
}
