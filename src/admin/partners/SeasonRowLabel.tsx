'use client'
import { useRowLabel } from '@payloadcms/ui'

type SeasonRow = { name?: string | null; from?: string | null; to?: string | null; weekdays?: string | null }

/** Labels a season by name and dates. */
export const SeasonRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<SeasonRow>()
  const dates = data?.from && data.to ? ` · ${data.from} to ${data.to}` : ''
  return (
    <span className="row-label">{`${data?.name || `Season ${rowNumber + 1}`}${dates}${data?.weekdays ? ` · days ${data.weekdays}` : ''}`}</span>
  )
}
