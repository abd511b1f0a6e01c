import { z } from 'zod'
import { tourSorts } from '@/src/domain/catalog/sortTours'
import { languageFrom } from '@/src/domain/shared/language'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'

const limitMax = 100
const offsetMax = 1_000_000

const emptyAsAbsent = (value: unknown) => (value === '' ? undefined : value)
const words = z.preprocess(
  emptyAsAbsent,
  z.string().max(200).refine(isWellFormedText, 'holds characters that are not text').optional(),
)
const whole = (bounds: { min: number; max: number; byDefault: number }) =>
  z.preprocess(
    emptyAsAbsent,
    z
      .string()
      .regex(/^\d{1,9}$/, 'is not a whole number')
      .transform(Number)
      .pipe(z.number().min(bounds.min).max(bounds.max))
      .default(bounds.byDefault),
  )

/** In which language: a code or a name; English where it cannot be read. */
const lang = words.transform((value) => languageFrom(value))

/** What may be asked of the list of tours; an empty parameter is an absent one. */
export const toursQuery = z.object({
  dest: words,
  style: words,
  q: words,
  limit: whole({ min: 1, max: limitMax, byDefault: 24 }),
  offset: whole({ min: 0, max: offsetMax, byDefault: 0 }),
  sort: z.preprocess(emptyAsAbsent, z.enum(tourSorts).default('priority')),
  lang,
})

export type ToursQuery = z.infer<typeof toursQuery>

/** What may be asked of one tour. */
export const tourQuery = z.object({ lang })
