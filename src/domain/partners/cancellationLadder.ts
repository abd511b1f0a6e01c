import { parseDecimal } from '@/src/domain/shared/decimal'
import { DomainError } from '@/src/domain/shared/domainError'
import type { PartnersErrorCode } from './errorCodes'

/** What a rung of a ladder takes: a part of the price, so many nights, or an amount. */
export const rungKinds = ['percent', 'nights', 'fixed'] as const

/** From `daysBefore` the service on (counted in the supplier's zone) this is what a cancellation costs. */
export type LadderRung = {
  daysBefore: number
  kind: (typeof rungKinds)[number]
  /** A plain decimal, for `percent`. */
  percent?: string | null
  nights?: number | null
  amountMinor?: number | null
}

const refuse = (detail: string): never => {
  throw new DomainError<PartnersErrorCode>('invalid-ladder', detail)
}

const isOverHundred = (text: string): boolean => {
  const { digits, scale } = parseDecimal(text)
  return digits < 0n || digits > 100n * 10n ** BigInt(scale)
}

const assertRung = (rung: LadderRung, row: number): void => {
  const name = `Row ${row} of the ladder (${rung.daysBefore} days before)`
  if (rung.kind === 'percent' && (!rung.percent || isOverHundred(rung.percent)))
    refuse(`${name} needs a percentage from 0 to 100.`)
  if (rung.kind === 'nights' && !rung.nights) refuse(`${name} needs a number of nights.`)
  if (rung.kind === 'fixed' && !rung.amountMinor) refuse(`${name} needs an amount.`)
}

/** Throws `invalid-ladder` unless every rung says what it takes and the days fall from row to row; the message names the two rows. */
export const assertLadder = (rungs: readonly LadderRung[]): void => {
  for (const [at, rung] of rungs.entries()) {
    assertRung(rung, at + 1)
    const before = rungs[at - 1]
    if (before && rung.daysBefore >= before.daysBefore)
      refuse(
        `Rows ${at} and ${at + 1} of the ladder: ${rung.daysBefore} days before must come after fewer days than ${before.daysBefore}. Put the earliest first, each number of days once.`,
      )
  }
}
