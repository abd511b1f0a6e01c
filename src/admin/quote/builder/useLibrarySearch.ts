'use client'
import { useEffect, useState } from 'react'
import { type CurrencyCode, minorDigits } from '@/src/domain/shared/currency'
import type { LibraryEntry } from '@/src/queries/quote/builderWire'
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
const shown = '20'

const paramsOf = (query: LibraryQuery, currency: CurrencyCode): URLSearchParams => {
  const price = Math.round(Number(query.priceTo) * 10 ** minorDigits(currency))
  const params = {
    search: query.search.trim(),
    kind: query.kind,
    place: query.place.trim(),
    style: query.style.trim(),
    days_from: query.daysFrom,
    days_to: query.daysTo,
    price_to_minor: price > 0 ? String(price) : '',
    currency: price > 0 ? currency : '',
    page_size: shown,
  }
  return new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
}

/** Finds tours and earlier quotes to copy from, once the typing pauses; the newest where nothing is asked. */
export const useLibrarySearch = (query: LibraryQuery, currency: CurrencyCode) => {
  const [found, setFound] = useState<LibraryEntry[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(true)
  const params = paramsOf(query, currency).toString()
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const answer = await searchLibrary(new URLSearchParams(params), leaving.signal)
      setBusy(false)
      setProblem(answer.ok ? null : answer.refusal.detail)
      setFound(answer.ok ? answer.body.items : [])
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
  return { found, problem, isBusy }
}
