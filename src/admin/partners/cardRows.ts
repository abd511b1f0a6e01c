import type { FormState } from 'payload'
import { awaited, openRow, openTabNamed } from '@/src/admin/shared/formPlaces'

/** The lists of a rate card's version, by the tab each is on. */
const lists = {
  seasons: 'Prices',
  roomTypes: 'Prices',
  childBands: 'Children',
  surcharges: 'Rules',
  minimumStays: 'Rules',
  closures: 'Rules',
  stayPays: 'Rules',
} as const

type List = keyof typeof lists

/** A row of the form that a problem names, and what it is called. */
export type CardRow = { list: List | 'prices'; index: number; label: string }

const rowsIn = (fields: FormState, list: List): number[] =>
  Array.from({ length: Number(fields[list]?.rows?.length ?? 0) }, (_, at) => at)

const textAt = (fields: FormState, path: string): string => String(fields[path]?.value ?? '')

const labelOf = (fields: FormState, list: List, index: number): string => {
  const at = (name: string) => textAt(fields, `${list}.${index}.${name}`)
  const dates = at('from') && at('to') ? ` ${at('from')} to ${at('to')}` : ''
  return `${at('name') || at('code') || at('kind').replaceAll('_', ' ') || `row ${index + 1}`}${dates}`
}

/** Finds the row an id is of, as the form stands now; a price is in the grid. */
export const cardRowOf = (fields: FormState, id: string): CardRow | null => {
  for (const list of Object.keys(lists) as List[])
    for (const index of rowsIn(fields, list)) {
      const own = [textAt(fields, `${list}.${index}.id`), textAt(fields, `${list}.${index}.code`)]
      if (own.includes(id)) return { list, index, label: labelOf(fields, list, index) }
    }
  const prices = fields.prices?.value
  const index = Array.isArray(prices) ? prices.findIndex((price: { id?: unknown }) => price?.id === id) : -1
  return index < 0 ? null : { list: 'prices', index, label: 'in the prices' }
}

/** Shows a row of the form: its tab, unfolded, the cursor in it. */
export const goToCardRow = async ({ list, index }: CardRow): Promise<void> => {
  openTabNamed(list === 'prices' ? 'Prices' : lists[list])
  const row =
    list === 'prices' ? await awaited(() => document.getElementById('field-prices')) : await openRow(list, index)
  row?.scrollIntoView({ block: 'start' })
  const target = await awaited(() => row?.querySelector<HTMLElement>('input:not([type="hidden"]), select') ?? null)
  target?.focus({ preventScroll: true })
}
