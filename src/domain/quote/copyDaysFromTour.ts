import type { Meal } from '@/src/domain/shared/meals'

/** A day as a tour or an earlier quote keeps it; `pictureId` is the media library's. */
export type CopyableDay = {
  title: string
  place: string | null
  description: string
  meals: readonly Meal[]
  overnight: string | null
  pictureId: string | null
}

export type QuoteDay = Omit<CopyableDay, 'meals'> & { id: string; number: number; meals: Meal[] }

/** Copies days with fresh ids, numbered on from `after`; nothing stays linked to where they came from. */
export const copyDaysFromTour = ({
  days,
  after = 0,
  newId,
}: {
  days: readonly CopyableDay[]
  after?: number
  newId: () => string
}): QuoteDay[] =>
  days.map(({ title, place, description, meals, overnight, pictureId }, index) => ({
    id: newId(),
    number: after + index + 1,
    title,
    place,
    description,
    meals: [...meals],
    overnight,
    pictureId,
  }))
