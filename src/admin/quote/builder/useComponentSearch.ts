'use client'
import { useEffect, useState } from 'react'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import { searchComponents } from './builderApi'

const typingPauseMs = 180

type Found = { typed: string; found: ComponentWire[]; problem: string | null }
const nothing: Found = { typed: '', found: [], problem: null }

/** Finds components by what is typed, as they are on a date; an answer that comes late is dropped. */
export const useComponentSearch = (
  text: string,
  { date, currency }: { date: string | null; currency: CurrencyCode },
) => {
  const [state, setState] = useState<Found>(nothing)
  const typed = text.trim()

  useEffect(() => {
    if (!typed) return setState(nothing)
    const leaving = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ search: typed, currency, ...(date ? { date } : {}) })
      const answer = await searchComponents(query, leaving.signal)
      setState(
        answer.ok
          ? { typed, found: answer.body.items, problem: null }
          : { typed, found: [], problem: answer.refusal.detail },
      )
    }
    const pause = setTimeout(() => {
      // Only being given up throws.
      ask().catch(() => undefined)
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [typed, date, currency])

  return { ...state, isBusy: state.typed !== typed }
}
