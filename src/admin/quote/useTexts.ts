'use client'
import { useEffect, useState } from 'react'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { Language } from '@/src/domain/shared/language'

export type Texts = {
  language: Language
  standard: { id: string; title: string; text: string }[]
  earlier: {
    version_id: string
    reference: string
    customer_name: string
    title: string
    text: string
    own: boolean
  }[]
}

const typingPauseMs = 200
const nothing: Texts = { language: 'en', standard: [], earlier: [] }

/** Finds texts for a place of a quote once the typing pauses; an answer that comes late is dropped. */
export const useTexts = (
  versionId: string,
  { purpose, language, search }: { purpose: TextPurpose; language?: Language; search: string },
) => {
  const [texts, setTexts] = useState(nothing)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(true)
  const query = new URLSearchParams({ purpose, search: search.trim(), language: language ?? '' }).toString()
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const address = `/api/v1/quote-versions/${encodeURIComponent(versionId)}/texts?${query}`
      const response = await fetch(address, { credentials: 'same-origin', signal: leaving.signal })
      const answer = await response.json()
      setTexts(response.ok ? answer : nothing)
      setProblem(response.ok ? null : (answer.detail ?? 'The search failed.'))
      setBusy(false)
    }
    setBusy(true)
    const pause = setTimeout(() => {
      ask().catch(() => {
        if (!leaving.signal.aborted) setProblem('The server could not be reached.')
      })
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [versionId, query])
  return { texts, problem, isBusy }
}
