/** What a check found. */
export const checkCodes = [
  'text-missing',
  'translation-missing',
  'translation-outdated',
  'destination-missing',
  'style-missing',
  'price-missing',
  'picture-missing',
  'picture-outside-library',
  'picture-gone',
  'picture-without-rights',
  'picture-licence-expired',
  'picture-licence-ends-soon',
  'picture-without-alt',
  'picture-without-credit',
  'place-gone',
  'place-without-coordinates',
  'days-missing',
  'days-do-not-match',
  'day-empty',
  'inclusions-missing',
  'public-id-taken',
] as const

export type CheckCode = (typeof checkCodes)[number]

/** One thing that is not right with a tour: whether it blocks publishing, where it is mended, and what it is in words. */
export type TourCheck = {
  code: CheckCode
  severity: 'blocks' | 'warns'
  /** The field of the editor, such as `days.2.places`. */
  path: string
  message: string
  /** Where it is mended when that is another record. */
  record?: { collection: 'media' | 'places'; id: string }
  language?: string
}
