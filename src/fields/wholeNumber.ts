import type { NumberFieldSingleValidation } from 'payload'

/** Makes a check that a number is whole and within bounds; a missing one is refused where the field is required. */
export const wholeNumber =
  ({ min, max }: { min: number; max: number }): NumberFieldSingleValidation =>
  (value, { required }) => {
    if (value === null || value === undefined) return !required || 'This field is required.'
    return (Number.isInteger(value) && value >= min && value <= max) || `A whole number from ${min} to ${max}.`
  }
