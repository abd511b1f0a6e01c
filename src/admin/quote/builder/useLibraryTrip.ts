'use client'
import { useEffect, useState } from 'react'
import type { LibraryEntry, LibraryTrip } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { readLibraryTrip } from './builderApi'

/** Reads one entry of the library; neither trip nor problem while it is on its way. */
export const useLibraryTrip = ({ kind, id }: LibraryEntry, language: TripWire['language']) => {
  const [trip, setTrip] = useState<LibraryTrip | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    void readLibraryTrip({ kind, id }, language).then((answer) => {
      if (isGone) return
      if (answer.ok) setTrip(answer.body)
      else setProblem(answer.refusal.detail)
    })
    return () => {
      isGone = true
    }
  }, [kind, id, language])
  return { trip, problem }
}
