import { defineMachine, type StateOf } from '@/src/domain/shared/machine'

/** How far a tour's newest version is on its way to the website; straight from draft only where no second person is asked. */
export const tourStageMachine = defineMachine({
  name: 'tour',
  initial: 'draft',
  states: ['draft', 'in_review', 'published'],
  moves: {
    draft: ['in_review', 'published'],
    in_review: ['draft', 'published'],
    published: ['draft'],
  },
})

export type TourStage = StateOf<typeof tourStageMachine>
