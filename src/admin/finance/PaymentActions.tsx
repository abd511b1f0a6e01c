'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { hasRole } from '@/src/access/callers'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import type { Action, ActionField } from '@/src/admin/shared/actionTypes'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import type { CurrencyCode } from '@/src/domain/shared/currency'

const byHand: ActionField[] = [
  { name: 'refunded_on', label: 'Sent back on', type: 'date', required: true },
  { name: 'reference', label: 'Bank reference', type: 'text', required: true },
]

type Refundable = { id: string | number; currency: CurrencyCode; left: number; isCard: boolean }

const refund = ({ id, currency, left, isCard }: Refundable): Action => ({
  label: isCard ? 'Refund' : 'Record refund',
  tone: 'danger',
  describe: isCard
    ? 'Gives the money back to the customer’s card through the provider. It counts as gone when the provider says so.'
    : 'For money you have sent back yourself. The payment plan shows it open again.',
  endpoint: `/payments/${id}/refunds`,
  fields: [
    { name: 'amount_minor', label: 'Amount', type: 'money', required: true, currency, defaultValue: left },
    { name: 'reason', label: 'Why', type: 'text', required: true },
    ...(isCard ? [] : byHand),
  ],
  body: { currency },
  doneMessage: isCard ? 'The refund is on its way.' : 'The refund is recorded.',
})

/** What may be done with a payment. */
export const PaymentActions = () => {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const currency = currencyIn(data?.currency)
  if (!id || !data || !currency || !hasRole(user as never, 'finance', 'manager')) return null
  const left = Number(data.receivedMinor ?? 0) - Number(data.refundedMinor ?? 0)
  return (
    <ActionBar
      actions={[
        Boolean(data.needsReview) && {
          label: 'Mark as looked at',
          tone: 'primary',
          describe: String(data.reviewReason ?? 'This payment is waiting for somebody to look at it.'),
          endpoint: `/payments/${id}/review`,
          fields: [{ name: 'note', label: 'What you did', type: 'text', required: true }],
          doneMessage: 'Noted.',
        },
        left > 0 && refund({ id, currency, left, isCard: data.method === 'card' }),
      ]}
    />
  )
}
