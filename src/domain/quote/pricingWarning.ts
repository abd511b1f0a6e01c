import type { CalendarDate } from '@/src/domain/shared/calendarDate'

/** Why a price is not fit to be sent without a manager. */
export const pricingWarningCodes = [
  'rate-missing',
  'rate-expired',
  'rate-not-yet-valid',
  'stop-sell',
  'blackout',
  'over-capacity',
  'under-minimum-stay',
  'child-without-band',
  'age-unknown',
  'date-missing',
  'fx-missing',
  'markup-missing',
  'traveler-without-room',
  'traveler-in-two-rooms',
  'blocklisted',
] as const

export type PricingWarningCode = (typeof pricingWarningCodes)[number]

export type PricingWarning = {
  code: PricingWarningCode
  lineId: string
  detail: string
  dates: readonly CalendarDate[]
}

/** Something found about a line on one of its dates, or about all of it. */
export type Finding = { code: PricingWarningCode; what: string; date: CalendarDate | null }

const onDates = (dates: readonly CalendarDate[]): string => {
  if (dates.length === 0) return ''
  return dates.length > 3 ? ` (${dates[0]} to ${dates.at(-1)})` : ` (${dates.join(', ')})`
}

/** Puts findings about a line together: one warning for each thing found, with the dates it was found on. */
export const warningsOf = (
  { id, label }: { id: string; label: string },
  findings: readonly Finding[],
): PricingWarning[] => {
  const byThing = new Map<string, { finding: Finding; dates: Set<CalendarDate> }>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.what}`
    const thing = byThing.get(key) ?? { finding, dates: new Set() }
    if (finding.date) thing.dates.add(finding.date)
    byThing.set(key, thing)
  }
  return [...byThing.values()].map(({ finding: { code, what }, dates }) => {
    const sorted = [...dates].toSorted()
    return { code, lineId: id, detail: `${label}: ${what}${onDates(sorted)}.`, dates: sorted }
  })
}

/** A manager's word that a warning may stand, with the reason. */
export type WarningOverride = { code: PricingWarningCode; lineId: string; reason: string }
