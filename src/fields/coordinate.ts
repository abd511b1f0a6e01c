import type { NumberFieldSingleValidation } from 'payload'

/** Makes a check that degrees are within bounds, and given together with the other coordinate. */
export const coordinate =
  ({ max, other }: { max: number; other: 'latitude' | 'longitude' }): NumberFieldSingleValidation =>
  (value, { siblingData }) => {
    const partner = (siblingData as Record<string, unknown>)[other]
    const [isKnown, isPartnerKnown] = [value, partner].map((degrees) => degrees !== null && degrees !== undefined)
    if (!isKnown) return !isPartnerKnown || `The ${other} alone is no place.`
    return (typeof value === 'number' && Math.abs(value) <= max) || `Degrees from -${max} to ${max}.`
  }
