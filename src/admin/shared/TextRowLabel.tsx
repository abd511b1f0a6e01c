'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Labels a row of a text list by its text. */
export const TextRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ text?: string | null }>()
  return <span className="row-label">{data?.text || `Item ${rowNumber + 1}`}</span>
}
