'use client'
import { useEffect, useState } from 'react'
import type { SearchGroup } from '@/src/queries/integration/searchEverywhere'

export type Found = {
  /** What these were found for; what is typed may be further on already. */
  typed: string
  groups: SearchGroup[]
  isTooShort: boolean
}

const typingPauseMs = 150
const nothing: Found = { typed: '', groups: [], isTooShort: false }

/** Finds what is typed once the typing pauses; an answer that comes late is dropped, and its request given up. */
export const useSearch = (text: string): { found: Found; isBusy: boolean; problem: string | null } => {
  const [found, setFound] = useState<Found>(nothing)
  const [problem, setProblem] = useState<string | null>(null)
  const typed = text.trim()

  useEffect(() => {
    if (!typed) {
      setProblem(null)
      return setFound(nothing)
    }
    const leaving = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ q: typed })
      const response = await fetch(`/api/v1/search?${query}`, { credentials: 'same-origin', signal: leaving.signal })
      const answer = await response.json()
      if (!response.ok) return setProblem(answer.detail ?? 'The search failed.')
      setProblem(null)
      setFound({ typed, groups: answer.groups, isTooShort: answer.too_short })
    }
    const pause = setTimeout(() => {
      ask().catch(() => {
        if (!leaving.signal.aborted) setProblem('The server could not be reached.')
      })
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [typed])

  return { found, isBusy: problem === null && typed !== found.typed, problem }
}
