import type { BookingView } from '@/src/domain/booking/bookingView'

type StepName = 'accepted' | 'deposit' | 'confirmed' | 'travel'
type Step = { name: StepName; standing: 'done' | 'current' | 'ahead' }

const names: StepName[] = ['accepted', 'deposit', 'confirmed', 'travel']
// The first step that is not done yet; a completed booking has none left.
const currentStep: Record<BookingView['status'], number> = {
  pending: 1,
  confirmed: 3,
  in_progress: 3,
  completed: 4,
  cancelled: 0,
}

/** The way from acceptance to travel, with what is done; a cancelled booking has no way ahead. */
export const bookingSteps = (status: BookingView['status']): Step[] =>
  status === 'cancelled'
    ? []
    : names.map((name, index) => {
        const current = currentStep[status]
        return { name, standing: index < current ? 'done' : index === current ? 'current' : 'ahead' }
      })
