'use client'
import { useState } from 'react'
import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { renewalNote, renewLines } from './priceLists'
import { usePriceLists } from './usePriceLists'
import type { TripEdit } from './useTripHistory'

const addedTo = (before: TripWire, after: TripWire) => {
  const there = new Set(before.lines.map(({ id }) => id))
  return after.lines.filter(({ id }) => !there.has(id))
}

const idsOf = (lines: readonly { id: string }[]): ReadonlySet<string> => new Set(lines.map(({ id }) => id))

/** Copies out of the library as one step: what was copied takes the price lists of its new dates, and what became of them is told. */
export const useLibraryCopy = (from: LibraryTrip) => {
  const { trip: own } = useDesk()
  const { edit, learn, say } = useHands()
  const findLists = usePriceLists()
  const [isBusy, setBusy] = useState(false)
  const copy = async (paste: TripEdit, said: string): Promise<void> => {
    setBusy(true)
    const tried = paste(own)
    const { found, problem } = await findLists(tried, addedTo(own, tried))
    learn({ components: from.components, pictures: from.pictures })
    const known = new Map(from.components.map((component) => [component.id, component]))
    const renew = (before: TripWire, after: TripWire) =>
      renewLines(after, { ids: idsOf(addedTo(before, after)), found, known })
    edit((now) => renew(now, paste(now)).trip)
    setBusy(false)
    const lists = problem ? `Their price lists are still the old ones: ${problem}` : renewalNote(renew(own, tried))
    say([said, lists, 'Ctrl+Z takes it back.'].filter(Boolean).join(' '))
  }
  return { copy, isBusy }
}
