'use client'
import { useCallback, useRef, useState } from 'react'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { change, openHistory, redo, seal, type TripHistory, undo } from './tripHistory'

export type TripEdit = (trip: TripWire) => TripWire

/** Holds the trip and its steps; every edit sees what the one before it made, however fast they come. */
export const useTripHistory = (first: TripWire) => {
  const [history, setHistory] = useState<TripHistory>(() => openHistory(first))
  const latest = useRef(history)
  const go = useCallback((next: TripHistory) => {
    latest.current = next
    setHistory(next)
  }, [])
  const edit = useCallback(
    (make: TripEdit, mark: string | null = null) => go(change(latest.current, make(latest.current.trip), mark)),
    [go],
  )
  return {
    history,
    latest,
    edit,
    undo: useCallback(() => go(undo(latest.current)), [go]),
    redo: useCallback(() => go(redo(latest.current)), [go]),
    seal: useCallback(() => go(seal(latest.current)), [go]),
  }
}
