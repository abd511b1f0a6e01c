import { foldText } from '@/src/domain/shared/foldText'

const LONGEST = 120
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Makes the id a new tour is known by outside from its title: `Hội An & Huế` is `hoi-an-hue`. */
export const publicIdFrom = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'tour'

/** Whether a text may be a tour's public id: lower-case words joined by hyphens. */
export const isPublicId = (text: string): boolean => text.length <= LONGEST && shape.test(text)
