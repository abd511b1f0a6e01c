'use client'
import { useEffect, useState } from 'react'

const pauseMs = 250
const shown = 8

/** Finds records by what is typed through a list of the staff API (`/leads`, `/customers`), once the typing pauses. */
export const useApiSearch = <Found>(list: `/${string}`, typed: string): { found: Found[]; problem: string | null } => {
  const [found, setFound] = useState<Found[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const search = typed.trim()

  useEffect(() => {
    if (!search) return setFound([])
    const leaving = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ search, page_size: String(shown) })
      const response = await fetch(`/api/v1${list}?${query}`, { credentials: 'same-origin', signal: leaving.signal })
      const answer = await response.json()
      setFound(response.ok ? answer.items : [])
      setProblem(response.ok ? null : (answer.detail ?? 'The search failed.'))
    }
    const pause = setTimeout(() => {
      ask().catch(() => setProblem(leaving.signal.aborted ? null : 'The server could not be reached.'))
    }, pauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [list, search])

  return { found, problem }
}
