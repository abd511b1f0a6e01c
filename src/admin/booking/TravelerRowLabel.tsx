'use client'
import { useRowLabel } from '@payloadcms/ui'

type TravelerRow = { givenName?: string | null; familyName?: string | null; category?: string | null }

/** Labels a traveler by name, or by what is known yet. */
export const TravelerRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<TravelerRow>()
  const name = [data?.givenName, data?.familyName].filter(Boolean).join(' ')
  return (
    <span className="row-label">{`${name || `Traveler ${rowNumber + 1}`}${data?.category === 'child' ? ' · child' : ''}`}</span>
  )
}
