'use client'
import type { ComponentOnDate, ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire, TripWire } from '@/src/queries/quote/tripWire'
import { componentsOnDates } from './builderApi'
import { useHands } from './builderContext'
import { priceListsAsked } from './priceLists'

type Found = { found: ComponentOnDate[]; problem: string | null }

/** Finds the price lists of lines on their dates, and lets the builder know their components. */
export const usePriceLists = () => {
  const { learn } = useHands()
  return async (trip: TripWire, lines: readonly LineWire[]): Promise<Found> => {
    const asked = priceListsAsked(trip, lines)
    if (asked.length === 0) return { found: [], problem: null }
    const { currency, language } = trip
    const answer = await componentsOnDates({ asked, currency, language })
    if (!answer.ok) return { found: [], problem: answer.refusal.detail }
    const components: ComponentWire[] = answer.body.items.map(({ component }) => component)
    learn({ components })
    return { found: answer.body.items, problem: null }
  }
}
