'use client'
import { useEffect, useState } from 'react'
import type { Picture } from './builderContext'

const typingPauseMs = 200
const shown = '24'

type Media = { id: string; alt?: string | null; url?: string | null; sizes?: { card?: { url?: string | null } } }

const pictureOf = ({ id, alt, url, sizes }: Media): Picture => ({
  id: String(id),
  alt: alt ?? '',
  url: sizes?.card?.url ?? url ?? '',
})

const queryOf = (text: string): URLSearchParams => {
  const query = new URLSearchParams({ limit: shown, depth: '0', sort: '-updatedAt' })
  if (!text) return query
  for (const [at, field] of ['alt', 'filename', 'credit'].entries()) query.set(`where[or][${at}][${field}][like]`, text)
  return query
}

/** Finds pictures of the media library; the newest where nothing is typed. */
export const usePictureSearch = (typed: string) => {
  const [found, setFound] = useState<Picture[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(true)
  const text = typed.trim()
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`/api/media?${queryOf(text)}`, {
        credentials: 'same-origin',
        signal: leaving.signal,
      })
      const { docs } = (await response.json()) as { docs?: Media[] }
      setBusy(false)
      setProblem(response.ok ? null : 'The pictures cannot be read.')
      setFound((docs ?? []).map(pictureOf))
    }
    const pause = setTimeout(() => {
      ask().catch(() => setProblem(leaving.signal.aborted ? null : 'The server cannot be reached.'))
    }, typingPauseMs)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [text])
  return { found, problem, isBusy }
}
