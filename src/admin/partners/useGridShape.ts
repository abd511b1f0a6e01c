'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import type { CurrencyCode } from '@/src/domain/shared/currency'
import { type RateBasis, rateBases } from '@/src/domain/shared/rateCard'
import type { GridShape } from './gridRows'

type Fields = ReturnType<typeof useAllFormFields>[0]

const rowsAt = (fields: Fields, name: string): number[] =>
  Array.from({ length: Number(fields[name]?.rows?.length ?? 0) }, (_, at) => at)

/** What the grid looks like as the form stands now: its seasons, room types, sizes and currency. */
export const useGridShape = (
  components: GridShape['components'],
): GridShape & { currency: CurrencyCode; isFrozen: boolean } => {
  const [fields] = useAllFormFields()
  const valueAt = (path: string): unknown => fields[path]?.value
  const names = rowsAt(fields, 'seasons').map((at) => String(valueAt(`seasons.${at}.name`) ?? '').trim())
  const seasons = [...new Set(names.filter(Boolean))]
  const roomTypes = rowsAt(fields, 'roomTypes')
    .map((at) => ({
      code: String(valueAt(`roomTypes.${at}.code`) ?? ''),
      name: String(valueAt(`roomTypes.${at}.name`) ?? ''),
    }))
    .filter(({ code }) => code)
  const tiers = rowsAt(fields, 'tiers')
    .map((at) => ({ from: Number(valueAt(`tiers.${at}.from`)), to: Number(valueAt(`tiers.${at}.to`)) }))
    .filter(({ from, to }) => from > 0 && to >= from)
  const basis = rateBases.find((each): each is RateBasis => each === valueAt('basis')) ?? 'room_night'
  return {
    basis,
    seasons: seasons.length > 0 ? seasons : [null],
    roomTypes,
    tiers,
    components,
    currency: currencyIn(valueAt('currency')) ?? 'USD',
    isFrozen: valueAt('status') !== 'draft',
  }
}
