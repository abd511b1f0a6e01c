import type { Tour } from '@/src/payload-types'

export const copyParts = ['days', 'highlights', 'inclusions', 'exclusions', 'faq', 'gallery'] as const

export type CopyPart = (typeof copyParts)[number]

const names: Record<CopyPart, [one: string, many: string]> = {
  days: ['day', 'days'],
  highlights: ['highlight', 'highlights'],
  inclusions: ['inclusion', 'inclusions'],
  exclusions: ['exclusion', 'exclusions'],
  faq: ['question', 'questions'],
  gallery: ['picture of the gallery', 'pictures of the gallery'],
}

export const partWords = (part: CopyPart, count: number): string => `${count} ${names[part][count === 1 ? 0 : 1]}`

type Copy = { from: Tour; part: CopyPart; dayIds: readonly string[]; position: number | null }

/** What a copy will do, in a sentence. */
export const copyPromise = ({ from, part, dayIds, position }: Copy): string => {
  const where = position === null ? 'to the end of this tour' : `to this tour, from day ${position} on`
  if (part === 'days')
    return `${partWords(part, dayIds.length)} of “${from.title}” ${dayIds.length === 1 ? 'is' : 'are'} added ${where}, in every language it has.`
  return `What this tour does not list yet of the ${partWords(part, from[part]?.length ?? 0)} of “${from.title}” is added to the end, in every language it has.`
}

/** Where a copy is posted, and what. */
export const copyRequest = (tourId: string, { from, part, dayIds, position }: Copy) =>
  part === 'days'
    ? {
        endpoint: `/tours/${tourId}/copy-days`,
        body: { from: from.id, day_ids: [...dayIds], ...(position !== null && { position }) },
      }
    : { endpoint: `/tours/${tourId}/copy-section`, body: { from: from.id, section: part } }
