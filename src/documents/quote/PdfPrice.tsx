/** @jsxImportSource preact */
import { Inclusions } from './Inclusions'
import { PaymentPlan } from './PaymentPlan'
import { PdfChoices } from './PdfChoices'
import { PriceTable } from './PriceTable'
import type { QuotePart } from './quotePageTypes'

/** What is included, what it costs and how it is paid, together on one sheet. */
export const PdfPrice = (part: QuotePart) => {
  const option = part.view.options.find(({ id }) => id === part.view.choice.optionId)
  return (
    <div class="pdf-price">
      <Inclusions {...part} />
      <PdfChoices {...part} />
      <section class="pdf-sums">
        <h2 class="section-title">{part.labels.price}</h2>
        {option && <p class="fine">{part.labels.choice.priceFor(option.name)}</p>}
        <PriceTable {...part} />
      </section>
      <section class="pdf-plan">
        <h3 class="plan-title">{part.labels.paymentPlan}</h3>
        <PaymentPlan view={part.view} />
      </section>
    </div>
  )
}
