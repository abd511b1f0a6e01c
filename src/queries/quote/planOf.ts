import type { PaymentPlan, PlanAnchor } from '@/src/domain/finance/paymentPlan'
import type { PlanRow } from '@/src/domain/finance/planRows'
import { dueText, planRowLabel } from '@/src/domain/finance/planText'
import type { Language } from '@/src/domain/shared/language'
import type { PlanLineView } from '@/src/domain/shared/offerView'
import type { QuoteVersion } from '@/src/payload-types'

type Instalment = NonNullable<QuoteVersion['instalments']>[number]

const anchorOf = ({ anchor, days, date }: Instalment): PlanAnchor => {
  if (anchor === 'on_acceptance') return { kind: anchor }
  return anchor === 'fixed_date' ? { kind: anchor, date: date ?? '' } : { kind: anchor, days: days ?? 0 }
}

export type StoredPlan = Pick<QuoteVersion, 'depositPercent' | 'balanceDaysBefore' | 'instalments'>

/** Reads the payment plan that staff typed on a version. */
export const planOf = ({ depositPercent, balanceDaysBefore, instalments }: StoredPlan): PaymentPlan => ({
  depositPercent,
  instalments: (instalments ?? []).map((instalment) => ({ percent: instalment.percent, anchor: anchorOf(instalment) })),
  balanceAnchor: { kind: 'days_before_start', days: balanceDaysBefore },
})

/** Prints plan rows for the customer, in words while acceptance is still open. */
export const planLinesOf = (rows: PlanRow[], language: Language): PlanLineView[] =>
  rows.map((row) => ({
    label: planRowLabel(row, language),
    percent: row.percent,
    amount: row.amount,
    dueDate: row.anchor.kind === 'on_acceptance' ? null : row.dueDate,
    dueText: dueText(row.anchor, language),
  }))
