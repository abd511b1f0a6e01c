'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Labels a day of an itinerary: `Day 3 · Hoi An`. */
export const DayRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ title?: string | null; place?: string | null }>()
  const what = data?.place || data?.title
  return <span className="row-label">{what ? `Day ${rowNumber + 1} · ${what}` : `Day ${rowNumber + 1}`}</span>
}
