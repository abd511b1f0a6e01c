'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A question's own words as the label of its row. */
export const FaqRowLabel = () => {
  const { data, rowNumber } = useRowLabel<{ question?: string | null }>()
  return <span>{data?.question || `Question ${(rowNumber ?? 0) + 1}`}</span>
}
