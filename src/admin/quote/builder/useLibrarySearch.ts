'use client'
import { useEffect, useState } from 'react'
import { minorDigits } from '@/src/domain/shared/currency'
import type { LibraryEntry } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { searchLibrary } from './builderApi'

export type LibraryQuery = {
  search: string
  kind: '' | LibraryEntry['kind']
  place: string
  style: string
  daysFrom: string
  daysTo: string
  priceTo: string
}

export const emptyQuery: LibraryQuery = {
  search: '',
  kind: '',
  place: '',
  style: '',
  daysFrom: '',
  daysTo: '',
  priceTo: '',
}

const typingPauseMs = 200

type Of = Pick<TripWire, 'currency' | 'language'>

const paramsOf = (query: LibraryQuery, { currency, language }: Of): URLSearchParams => {
  const price = Math.round(Number(query.priceTo) * 10 ** minorDigits(currency))
  const params = {
    search: query.search.trim(),
    kind: query.kind,
    place: query.place.trim(),
    style: query.style.trim(),
    min_days: query.daysFrom,
    max_days: query.daysTo,
    max_price_minor: price > 0 ? String(price) : '',
    currency: price > 0 ? currency : '',
    language,
  }
  return new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
}

/** Finds tours and earlier quotes to copy from, once the typing pauses; the last changed where nothing is asked. */
export const useLibrarySearch = (query: LibraryQuery, of: Of) => {
  const [found, setFound] = useState<LibraryEntry[]>([])
  const [hasMore, setMore] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(true)
  const params = paramsOf(query, of).toString()
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const answer = await searchLibrary(new URLSearchParams(params), leaving.signal)
      setBusy(false)
      setProblem(answer.ok ? null : answer.refusal.detail)
      setFound(answer.ok ? answer.body.items : [])
      setMore(answer.ok && answer.body.has_more)
    }
    setBusy(true)
    const pause = setTimeout(() => {
      // Only being given up throws.
      ask().catch(() => undefined)
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [params])
  return { found, hasMore, problem, isBusy }
}
