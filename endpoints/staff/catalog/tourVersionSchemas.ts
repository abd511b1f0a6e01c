import { z } from 'zod'
import { tourTabs } from '@/src/domain/catalog/tourTabs'
import { type Language, locales } from '@/src/domain/shared/language'
import type { TourComparison } from '@/src/queries/catalog/tourVersionChanges'
import type { TourVersion, TourVersionLine } from '@/src/queries/catalog/tourVersions'

const sections = [...Object.keys(tourTabs), 'Publishing']
const status = z.enum(['draft', 'published'])
const texts = z.partialRecord(z.enum(locales), z.string())

const version = z.object({ id: z.string(), at: z.iso.datetime({ offset: true }), is_newest: z.boolean(), status })

export const versionItem = version.extend({
  by: z.string().nullable().describe('Who edited it last.'),
  approved_by: z.string().nullable(),
  changed: z.string().nullable().describe('Since the version before it; null for the oldest that is kept.'),
})

export const comparison = z.object({
  from: version,
  to: version,
  changes: z.array(
    z.object({
      section: z.enum(sections as [string]),
      path: z.string(),
      language: z.enum(locales).nullable(),
      text: z.string(),
    }),
  ),
  texts: z.array(z.object({ path: z.string(), label: z.string(), before: texts, after: texts })),
  variants: z
    .array(z.object({ at: z.iso.datetime({ offset: true }), by: z.string(), text: z.string() }))
    .describe('What became of its variants between the two; restoring a version leaves them as they are.'),
})

const shownVersion = ({ id, at, isNewest, tour }: TourVersion) => ({ id, at, is_newest: isNewest, status: tour.status })

export const shownItem = ({ isNewest, approvedBy, ...line }: TourVersionLine): z.infer<typeof versionItem> => ({
  ...line,
  is_newest: isNewest,
  approved_by: approvedBy,
})

export const shownComparison = ({ from, to, texts: pairs, ...rest }: TourComparison): z.infer<typeof comparison> => ({
  ...rest,
  from: shownVersion(from),
  to: shownVersion(to),
  texts: pairs.map(({ path, label, before, after }) => ({
    path,
    label,
    before: before as Record<Language, string>,
    after: after as Record<Language, string>,
  })),
})
