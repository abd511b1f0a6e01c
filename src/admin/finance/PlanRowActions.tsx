'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { hasRole } from '@/src/access/callers'
import { ActionBar } from '@/src/admin/shared/ActionBar'
import { currencyIn } from '@/src/admin/shared/majorUnits'
import { formatMoney } from '@/src/domain/shared/formatMoney'

/** What may be done with a row of a payment plan. */
export const PlanRowActions = () => {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const currency = currencyIn(data?.currency)
  if (!id || !data || !currency || !hasRole(user as never, 'finance', 'manager')) return null
  const missing = formatMoney({ amountMinor: Number(data.amountMinor) - Number(data.paidMinor), currency }, 'en')
  return (
    <ActionBar
      actions={[
        data.status !== 'paid' &&
          Number(data.paidMinor) > 0 && {
            label: 'Accept shortfall',
            describe: `${missing} is missing. This counts the row as paid all the same, such as after a bank’s fee; on a deposit it confirms the booking.`,
            endpoint: `/payment-plan-rows/${id}/accept-shortfall`,
            fields: [{ name: 'reason', label: 'Why', type: 'text', required: true }],
            doneMessage: 'The row counts as paid.',
          },
      ]}
    />
  )
}
