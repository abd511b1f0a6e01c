'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PricedWire } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { priceTripOf } from './builderApi'

const typingPauseMs = 250

/** Prices the trip once the typing pauses; a newer trip gives up the request of the older, so the last answer wins. */
export const useLivePrice = (versionId: string, { trip, first }: { trip: TripWire; first: PricedWire }) => {
  const [priced, setPriced] = useState(first)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const pricedTrip = useRef<TripWire | null>(trip)
  // Counts what changed a price beside the trip, such as a warning that may stand.
  const [asked, setAsked] = useState(0)

  const renew = useCallback(() => {
    pricedTrip.current = null
    setAsked((count) => count + 1)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for again is the same trip
  useEffect(() => {
    if (pricedTrip.current === trip) return
    const leaving = new AbortController()
    const ask = async () => {
      const answer = await priceTripOf(versionId, trip, leaving.signal)
      pricedTrip.current = trip
      setBusy(false)
      setProblem(answer.ok ? null : answer.refusal.detail)
      if (answer.ok) setPriced(answer.body)
    }
    setBusy(true)
    const pause = setTimeout(() => {
      // Only being given up throws, and then the next trip's answer is the one that counts.
      ask().catch(() => undefined)
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [versionId, trip, asked])

  return { priced, problem, isBusy, renew }
}
