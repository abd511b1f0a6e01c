'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action } from '@/src/admin/shared/actionTypes'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import { type BookingStatus, bookingMachine } from '@/src/domain/booking/bookingMachine'
import { canMove } from '@/src/domain/shared/machine'

type Rights = { handlesMoney: boolean; runsBookings: boolean }

const copyLink = async (answer: unknown): Promise<void> => {
  const { url } = answer as { url: string }
  await navigator.clipboard.writeText(url)
  toast.success(`Copied: ${url}`)
}

const recordTransfer = (id: string | number, currency: Action['body']): Action => ({
  label: 'Record bank transfer',
  tone: 'primary',
  describe:
    'For money you saw arrive. It pays the plan in due order; once the deposit is covered, the booking is confirmed, the lead is won, and the customer and the owner are told.',
  endpoint: `/bookings/${id}/payments`,
  fields: [
    {
      name: 'amount_minor',
      label: 'Amount received',
      type: 'money',
      required: true,
      currency: currencyIn(currency?.currency) ?? 'USD',
    },
    { name: 'received_on', label: 'Received on', type: 'date', required: true },
    { name: 'reference', label: 'Bank reference', type: 'text', required: true },
    {
      name: 'method',
      label: 'How it came',
      type: 'select',
      required: true,
      defaultValue: 'bank_transfer',
      options: [
        { value: 'bank_transfer', label: 'Bank transfer' },
        { value: 'cash', label: 'Cash' },
      ],
    },
    { name: 'note', label: 'Note', type: 'text' },
  ],
  body: currency,
  doneMessage: 'The payment is recorded.',
})

/** The buttons of a booking: what its state and the reader's role allow. */
export const BookingButtons = ({ handlesMoney, runsBookings }: Rights) => {
  const { id, data } = useDocumentInfo()
  if (!id || !data) return null
  const status = data.status as BookingStatus
  return (
    <ActionBar
      actions={[
        handlesMoney && recordTransfer(id, { currency: data.currency ?? 'USD' }),
        {
          label: 'Copy payment link',
          describe: 'Copies the customer’s own link to this booking, where they see their plan and pay by card.',
          endpoint: `/bookings/${id}/link`,
          ignoresForm: true,
          doneMessage: 'The link is in your clipboard.',
          onDone: (answer) => void copyLink(answer),
        },
        runsBookings &&
          canMove(bookingMachine, { from: status, to: 'cancelled' }) && {
            label: 'Cancel booking',
            tone: 'danger',
            describe:
              'The booking ends here and open payment pages close. What was paid stays until you refund it from its payment. This cannot be undone.',
            endpoint: `/bookings/${id}/cancel`,
            fields: [{ name: 'reason', label: 'Why', type: 'textarea', required: true }],
            doneMessage: 'The booking is cancelled.',
          },
      ]}
    />
  )
}
