'use client'
import { createContext, useContext } from 'react'
import type { TextPurpose } from '@/src/domain/quote/standardText'
import type { BuilderState, ComponentWire, PricedWire } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import type { PricedLineWire, WarningWire } from './linePrices'
import type { TripEdit } from './useTripHistory'

export type Picture = BuilderState['pictures'][number]

/** What the middle shows: a place by its key, or one of the pages about all of it. */
export type Shown = 'trip' | 'travelers' | 'price' | 'whole' | 'arrival' | 'departure' | `day:${string}`

/** A dialog that is open over the builder. */
export type Asked =
  | { dialog: 'library' | 'groups' | 'shortcuts' }
  | { dialog: 'why'; lineId: string | null }
  | { dialog: 'picture'; of: 'cover' | { dayId: string } }
  | { dialog: 'component'; lineId: string }
  | { dialog: 'texts'; purpose: TextPurpose; dayId: string | null }

/** What can be done in the builder; it stays the same while the trip changes. */
export type BuilderHands = {
  edit: (make: TripEdit, mark?: string | null) => void
  seal: () => void
  undo: () => void
  redo: () => void
  show: (shown: Shown) => void
  openLine: (id: string | null) => void
  /** Puts the focus on a line wherever it stands, and shows its place. */
  focusLine: (id: string) => void
  ask: (asked: Asked) => void
  chooseOption: (id: string) => void
  /** Asks for the price of the same trip again: something beside it was decided. */
  priceAgain: () => void
  learn: (known: { components?: ComponentWire[]; pictures?: Picture[] }) => void
  say: (text: string) => void
}

/** What the builder knows now. */
export type BuilderDesk = {
  versionId: string
  canEdit: boolean
  trip: TripWire
  priced: PricedWire
  prices: ReadonlyMap<string, PricedLineWire>
  warnings: ReadonlyMap<string, readonly WarningWire[]>
  /** The option whose lines the day totals count. */
  optionId: string | null
  components: ReadonlyMap<string, ComponentWire>
  pictures: ReadonlyMap<string, Picture>
  shown: Shown
  openLineId: string | null
}

export const HandsContext = createContext<BuilderHands | null>(null)
export const DeskContext = createContext<BuilderDesk | null>(null)

const given = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('This stands outside the builder.')
  return value
}

export const useHands = (): BuilderHands => given(useContext(HandsContext))
export const useDesk = (): BuilderDesk => given(useContext(DeskContext))
