import { z } from 'zod'
import { DomainError } from '@/src/domain/shared/domainError'
import { customerEndpoint, seeOther } from '@/src/platform/http/endpoint'
import { problemPage } from '../shared/problemPage'
import { findBooking } from './findBooking'
import { tokenParams } from './getBooking'
import { openCheckout } from './openCheckout'

const saidOnThePage = new Set(['plan-row-paid', 'booking-cancelled'])

/** Leads from the booking page's form, without JavaScript, to the page where a plan row is paid by card. */
export const checkoutForm = customerEndpoint({
  method: 'post',
  path: '/booking/:token/checkout',
  operationId: 'postCheckoutForm',
  summary: 'Pay a row of the payment plan by the form of the booking page',
  tag: 'Pages',
  params: tokenParams,
  body: z.object({ plan_row_id: z.string().max(100) }),
  bodyKind: 'form',
  limit: 'writes',
  answers: { 303: { description: 'On to the payment page, or back to the booking that needs none.' } },
  showProblem: problemPage,
  handle: async ({ ctx, params: { token }, body: { plan_row_id: planRowId }, incoming }) => {
    const { bookingId } = await findBooking({ ctx, incoming, token })
    try {
      return seeOther(await openCheckout(ctx, { bookingId, planRowId }))
    } catch (error) {
      if (error instanceof DomainError && saidOnThePage.has(error.code)) return seeOther(`/booking/${token}`)
      throw error
    }
  },
})
