'use client'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { GridShape } from './gridRows'

type Components = GridShape['components']

const read = async (cardId: string, signal: AbortSignal): Promise<Components> => {
  const response = await fetch(`/api/rate-cards/${cardId}?depth=1&select[components]=true`, {
    credentials: 'same-origin',
    signal,
  })
  if (!response.ok) return []
  const { components } = (await response.json()) as { components?: (string | { id: string; name: string })[] }
  return (components ?? []).flatMap((each) => (typeof each === 'string' ? [] : [{ id: each.id, name: each.name }]))
}

/** The components of the card whose version the form shows; none until they are read. */
export const useCardComponents = (): Components => {
  const cardId = useFormFields(([fields]) => fields.card?.value)
  const [components, setComponents] = useState<Components>([])
  useEffect(() => {
    if (typeof cardId !== 'string') return
    const abort = new AbortController()
    // Without names the grid shows what it has; whoever left the page needs none.
    read(cardId, abort.signal).then(setComponents, () => undefined)
    return () => abort.abort()
  }, [cardId])
  return components
}
