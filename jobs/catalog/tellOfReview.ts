import { tellOfReview } from '@/src/commands/catalog/tellOfReview'
import { consumer } from '@/src/platform/jobs/job'

/** Tells the reviewer who was asked that a tour waits for them. */
export const tellReviewer = consumer({
  name: 'catalog.tell-reviewer',
  on: 'tour.submitted',
  run: (ctx, { id: eventId, data: { tourId, reviewerId, note } }) =>
    tellOfReview(ctx, { tourId, staffId: reviewerId, eventId, what: 'waits', note }),
})

/** Tells whoever submitted a tour that it came back. */
export const tellOfSentBackTour = consumer({
  name: 'catalog.tell-of-sent-back-tour',
  on: 'tour.sent_back',
  run: (ctx, { id: eventId, data: { tourId, submittedById, note } }) =>
    tellOfReview(ctx, { tourId, staffId: submittedById, eventId, what: 'sent-back', note }),
})
