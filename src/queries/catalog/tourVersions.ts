import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { changesLine, tourChanges } from '@/src/domain/catalog/tourChanges'
import type { TourDocument } from '@/src/domain/catalog/tourDocument'
import { tourDocumentFrom } from '@/src/domain/catalog/tourDocumentFrom'
import type { NameOf } from '@/src/domain/catalog/tourFactChanges'
import { tourReferences } from '@/src/domain/catalog/tourReferences'
import { catalogNames } from './catalogNames'

/** As many versions of a tour as are kept. */
export const tourVersionsMax = 50

/** One saved version of a tour and what it says; `at` in ISO 8601. */
export type TourVersion = {
  id: string
  at: string
  isNewest: boolean
  editedBy: string | null
  approvedBy: string | null
  tour: TourDocument
}

type Stored = { id: string; latest?: boolean; version: object }

const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const versionOf = ({ id, latest, version }: Stored): TourVersion => {
  const { updatedAt, editedBy, reviewedBy, ...data } = version as Record<string, unknown>
  const tour = tourDocumentFrom({ data, locale: 'all' })
  const approver = tour.status === 'published' ? idOf(reviewedBy) : null
  return { id, at: String(updatedAt), isNewest: latest === true, editedBy: idOf(editedBy), approvedBy: approver, tour }
}

/** Reads versions of a tour, the newest first, in every language at once. */
export const readTourVersions = async (
  req: PayloadRequest,
  { tourId, where = {}, limit }: { tourId: string; where?: Where; limit: number },
): Promise<TourVersion[]> => {
  const { docs } = await req.payload.findVersions({
    collection: 'tours',
    where: { and: [{ parent: { equals: tourId } }, where] },
    // Payload dates a restored version's making by its tour's.
    sort: '-updatedAt',
    locale: 'all',
    depth: 0,
    limit,
    pagination: false,
    // The Local API writes the language it is asked for into the request it is given.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs.map((doc) => versionOf(doc as unknown as Stored))
}

/** Returns how to call what some versions point to and who made them. */
export const namesIn = async (req: PayloadRequest, versions: readonly TourVersion[]): Promise<NameOf> => {
  const people = versions.flatMap(({ editedBy, approvedBy }) => [editedBy, approvedBy]).filter((id) => id !== null)
  const names = await catalogNames(req, [...versions.flatMap(({ tour }) => tourReferences(tour)), ...people])
  return (id) => names.get(id) ?? 'something deleted since'
}

/** A version in a line of the list. */
export type TourVersionLine = {
  id: string
  at: string
  isNewest: boolean
  status: 'draft' | 'published'
  by: string | null
  approvedBy: string | null
  /** Since the version before it; null for the oldest that is kept. */
  changed: string | null
}

/** Lists the newest versions of a tour with what each changed, in as many statements for many as for one. */
export const tourVersions = async (
  req: PayloadRequest,
  { tourId, limit }: { tourId: string; limit: number },
): Promise<TourVersionLine[]> => {
  const versions = await readTourVersions(req, { tourId, limit: Math.min(limit, tourVersionsMax) + 1 })
  const name = await namesIn(req, versions)
  return versions.slice(0, limit).map(({ id, at, isNewest, tour, editedBy, approvedBy }, index) => {
    const before = versions[index + 1]
    return {
      id,
      at,
      isNewest,
      status: tour.status,
      by: editedBy && name(editedBy),
      approvedBy: approvedBy && name(approvedBy),
      changed: before ? changesLine(tourChanges(before.tour, tour, name)) || 'Saved as it was' : null,
    }
  })
}
