import type { TourCheck } from './checkCodes'
import { licenceState } from './licenceState'
import type { PictureFacts, TourFacts } from './tourFacts'

const creditedLicences = ['licensed', 'stock', 'partner']

type Used = { path: string; where: string; id: string }

const picturesUsed = ({ tour }: TourFacts): Used[] => {
  const all = [
    { path: 'image', where: 'The card’s picture', id: tour.image },
    { path: 'fallbackImage', where: 'The fallback picture', id: tour.fallbackImage },
    ...tour.days.map((day, index) => ({
      path: `days.${index}.picture`,
      where: `The picture of day ${index + 1}`,
      id: day.picture,
    })),
    ...tour.gallery.map((id, index) => ({ path: 'gallery', where: `Picture ${index + 1} of the gallery`, id })),
  ]
  return all.filter((each): each is Used => each.id !== null)
}

const checkOne = (picture: PictureFacts, { path, where }: Used, today: string): TourCheck[] => {
  const record = { collection: 'media' as const, id: picture.id }
  const found = (code: TourCheck['code'], severity: TourCheck['severity'], message: string): TourCheck => ({
    code,
    severity,
    path,
    message,
    record,
  })
  const state = licenceState(picture, today)
  const ends = picture.licenceExpiresOn
  return [
    state === 'unknown' &&
      found('picture-without-rights', 'blocks', `${where} has no known licence: say by which right we show it.`),
    state === 'ended' && found('picture-licence-expired', 'blocks', `${where}: its licence ended on ${ends}.`),
    state === 'ends_soon' && found('picture-licence-ends-soon', 'warns', `${where}: its licence ends on ${ends}.`),
    !picture.alt.en?.trim() &&
      found('picture-without-alt', 'blocks', `${where} has no words for people who cannot see it.`),
    creditedLicences.includes(picture.licence) &&
      !picture.credit?.trim() &&
      found('picture-without-credit', 'warns', `${where} does not say who made it.`),
  ].filter((check) => typeof check === 'object' && check !== null)
}

/** Checks the photographs of a tour: that there is one, that each is still there, and by which right it is shown. */
export const pictureChecks = (facts: TourFacts, today: string): TourCheck[] => {
  const { tour, pictures } = facts
  const checks: TourCheck[] = []
  if (!tour.image && !tour.imagePath)
    checks.push({
      code: 'picture-missing',
      severity: 'blocks',
      path: 'image',
      message: 'The card has no photograph.',
    })
  if (!tour.image && tour.imagePath)
    checks.push({
      code: 'picture-outside-library',
      severity: 'warns',
      path: 'image',
      message: 'The card shows the website’s own picture: its rights are not known here.',
    })
  for (const used of picturesUsed(facts)) {
    const picture = pictures.get(used.id)
    if (picture) checks.push(...checkOne(picture, used, today))
    else
      checks.push({
        code: 'picture-gone',
        severity: 'blocks',
        path: used.path,
        message: `${used.where} is not in the library any more.`,
      })
  }
  return checks
}
