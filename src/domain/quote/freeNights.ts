import type { CalendarDate } from '@/src/domain/shared/calendarDate'
import type { StayPay } from '@/src/domain/shared/rateCard'

/** A night as it would be paid; `netMinor` of everybody in the room, surcharges apart. */
export type PaidNight = { date: CalendarDate; season: string | null; netMinor: number }

export type FreeNights = { offer: StayPay; dates: ReadonlySet<CalendarDate>; savedMinor: number }

const runsOf = (nights: readonly PaidNight[], { scope, season }: StayPay): PaidNight[][] => {
  const runs: PaidNight[][] = []
  let before: PaidNight | null = null
  for (const night of nights) {
    const counts = season === null || night.season === season
    const continues = before !== null && (scope === 'whole_stay' || before.season === night.season)
    if (counts && continues) runs.at(-1)?.push(night)
    else if (counts) runs.push([night])
    before = counts ? night : null
  }
  return runs
}

const freeOf = (block: readonly PaidNight[], { stay, pay, free }: StayPay): PaidNight[] => {
  const dear = free === 'last' ? block : block.toSorted((a, b) => b.netMinor - a.netMinor || (a.date < b.date ? -1 : 1))
  return dear.slice(pay, stay)
}

const freeBy = (offer: StayPay, nights: readonly PaidNight[]): FreeNights => {
  const blocks = runsOf(nights, offer).flatMap((run) =>
    Array.from({ length: Math.floor(run.length / offer.stay) }, (_, index) =>
      run.slice(index * offer.stay, (index + 1) * offer.stay),
    ),
  )
  const free = blocks.slice(0, offer.timesMax ?? blocks.length).flatMap((block) => freeOf(block, offer))
  return {
    offer,
    dates: new Set(free.map(({ date }) => date)),
    savedMinor: free.reduce((sum, { netMinor }) => sum + netMinor, 0),
  }
}

/** Finds the free nights of a room by the one offer that saves most (of two alike the first); null where none gives any. */
export const freeNightsOf = (
  nights: readonly PaidNight[],
  { stayPays, roomTypeId }: { stayPays: readonly StayPay[]; roomTypeId: string | null },
): FreeNights | null => {
  const offered = stayPays
    .filter((offer) => offer.roomTypeId === null || offer.roomTypeId === roomTypeId)
    .map((offer) => freeBy(offer, nights))
    .filter(({ dates }) => dates.size > 0)
  return offered.reduce<FreeNights | null>(
    (best, next) => (best && best.savedMinor >= next.savedMinor ? best : next),
    null,
  )
}
