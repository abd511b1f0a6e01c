'use client'
import { useRowLabel } from '@payloadcms/ui'
import { rowText, type TellingRow } from './rowText'

/** Labels a row by what tells it from its neighbours, such as a surcharge by its name and dates. */
export const TellingRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<TellingRow>()
  return <span className="row-label">{rowText(data ?? {}) ?? `Row ${rowNumber + 1}`}</span>
}
