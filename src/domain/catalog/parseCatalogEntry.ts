import { z } from 'zod'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { isPublicId } from './publicId'
import type { TourCard } from './tourCard'

const text = (longest: number) =>
  z
    .string()
    .max(longest, `is longer than ${longest} characters`)
    .refine((value) => value.trim() !== '', 'is empty')
    .refine(isWellFormedText, 'holds bytes that are no text')

// Read from a folder next to the file: nothing may lead out of it.
const staysInside = (path: string): boolean => !/^(?:\/|\\|[a-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/i.test(path)
const isPicture = (path: string): boolean => /^https?:\/\//i.test(path) || staysInside(path)
const picture = text(500).refine(isPicture, 'is neither a web address nor a path inside the catalog')

const catalogEntry = z.object({
  id: text(120).refine(isPublicId, 'is not lower-case words joined by hyphens'),
  title: text(160),
  shortDescription: text(400),
  destinationCountry: text(120),
  styles: z.array(text(60)).min(1, 'names no style'),
  priority: z.int().min(0).max(1000),
  durationDays: z.int().min(1).max(120),
  priceFrom: z.int().min(0).optional(),
  image: picture,
  fallbackImage: picture,
  highlights: z.array(text(200)),
  seasonality: text(120),
  rating: z.number().min(0).max(5).optional(),
})

export type CatalogEntry = z.infer<typeof catalogEntry> & TourCard

export type ParsedEntry =
  | { accepted: true; entry: CatalogEntry; ignoredFields: string[] }
  /** `id` is what the entry calls itself, if it says. */
  | { accepted: false; id: string | null; reasons: string[] }

const idOf = (entry: unknown): string | null => {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null
  return typeof id === 'string' && isWellFormedText(id) ? id.slice(0, 120) : null
}

/** Reads one entry of the website's `trips.json`, strict about types; every refusal comes as a sentence beginning with the field. */
export const parseCatalogEntry = (entry: unknown): ParsedEntry => {
  const parsed = catalogEntry.safeParse(entry)
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`)
    return { accepted: false, id: idOf(entry), reasons }
  }
  const known = Object.keys(catalogEntry.shape)
  const ignoredFields = Object.keys(entry as object).filter((field) => !known.includes(field))
  return { accepted: true, entry: parsed.data, ignoredFields }
}
