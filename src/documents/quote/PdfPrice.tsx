/** @jsxImportSource preact */
import { Inclusions } from './Inclusions'
import { PaymentPlan } from './PaymentPlan'
import { PriceTable } from './PriceTable'
import type { QuotePart } from './quotePageTypes'

/** What is included, what it costs and how it is paid, together on one sheet. */
export const PdfPrice = (part: QuotePart) => (
  <div class="pdf-price">
    <Inclusions {...part} />
    <section class="pdf-sums">
      <h2 class="section-title">{part.labels.price}</h2>
      <PriceTable {...part} />
    </section>
    <section class="pdf-plan">
      <h3 class="plan-title">{part.labels.paymentPlan}</h3>
      <PaymentPlan view={part.view} />
    </section>
  </div>
)
