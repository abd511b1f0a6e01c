import type { Picture } from '@/src/domain/shared/picture'

/** The photographers of these pictures, each once, in the order they appear. */
export const photoCredits = (pictures: (Picture | null)[]): string[] => [
  ...new Set(pictures.flatMap((picture) => (picture?.credit ? [picture.credit] : []))),
]
