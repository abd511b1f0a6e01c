'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Place } from '@/src/payload-types'
import { idsIn } from './formDays'
import { useRecords } from './useRecords'

type Day = { title?: string | null; place?: string | null; places?: unknown }

/** Labels a day of a tour by its number, where it leads and what it is called. */
export const TourDayLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Day>()
  const ids = idsIn(data?.places)
  const places = useRecords<Place>('places', ids)
  const names = ids.map((id) => places.get(id)?.name).filter(Boolean)
  const where = data?.place || names.join(' – ')
  return (
    <span className="tour-day-label">
      <span className="tour-day-label__number">Day {rowNumber + 1}</span>
      {where && <span className="tour-day-label__place">{where}</span>}
      <span className="tour-day-label__title">{data?.title}</span>
    </span>
  )
}
