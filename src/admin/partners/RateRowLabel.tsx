'use client'
import { useRowLabel } from '@payloadcms/ui'

type RateRow = { name?: string | null; code?: string | null; from?: number | null; to?: number | null }

/** Labels a room type by its name and code, a size of group by its people. */
export const RateRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<RateRow>()
  const size = data?.from && data.to ? `${data.from}–${data.to} people` : null
  const room = [data?.name, data?.code].filter(Boolean).join(' · ')
  return <span className="row-label">{room || size || `Row ${rowNumber + 1}`}</span>
}
