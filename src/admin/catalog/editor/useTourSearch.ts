'use client'
import { useEffect, useState } from 'react'
import { useAnswer } from '@/src/admin/shared/useAnswer'

const pauseMs = 250
const most = 8

export type FoundTour = {
  id: string
  title?: string | null
  _status?: 'draft' | 'published' | null
  durationDays?: number
}

/**
 * Finds other tours by what is typed, once the typing pauses; the latest changed ones before anything is. What was found
 * before stays until there is something newer: what is being pressed must not go from under the finger.
 */
export const useTourSearch = (typed: string, exceptId: string): FoundTour[] | null => {
  const [search, setSearch] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSearch(typed.trim()), pauseMs)
    return () => clearTimeout(pause)
  }, [typed])
  const query = new URLSearchParams({
    draft: 'true',
    depth: '0',
    limit: String(most),
    locale: 'en',
    sort: '-updatedAt',
  })
  query.set('where[id][not_equals]', exceptId)
  for (const name of ['title', '_status', 'durationDays']) query.set(`select[${name}]`, 'true')
  if (search) query.set('where[title][like]', search)
  const found = useAnswer<{ docs: FoundTour[] }>(`/api/tours?${query}`, '')?.docs ?? null
  const [before, setBefore] = useState<FoundTour[] | null>(null)
  useEffect(() => {
    if (found) setBefore(found)
  }, [found])
  return found ?? before
}
