/** L is a lead, Q a quote, B a booking. */
export type ReferencePrefix = 'L' | 'Q' | 'B'

/** Writes the reference people say on the phone, such as `B-2026-00042`; a sequence over 99,999 just grows longer. */
export const formatReference = ({
  prefix,
  sequence,
  year,
}: {
  prefix: ReferencePrefix
  sequence: number
  year: number
}): string => {
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError('A sequence is a whole number from 1 up.')
  return `${prefix}-${year}-${String(sequence).padStart(5, '0')}`
}

/** Whether a text is a whole reference, in letters of either case. */
export const isReference = (text: string): boolean => /^[LQB]-\d{4}-\d{5,}$/i.test(text)
