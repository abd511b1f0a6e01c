/** @jsxImportSource preact */
import { PaymentPlan } from './PaymentPlan'
import { PriceTable } from './PriceTable'
import type { QuotePart } from './quotePageTypes'

/** The price and how it is paid. */
export const PriceSection = (part: QuotePart) => (
  <section class="price" aria-labelledby="price-title">
    <div class="wrap price-grid" data-part="price">
      <div>
        <h2 id="price-title" class="section-title">
          {part.labels.price}
        </h2>
        <PriceTable {...part} />
      </div>
      <div>
        <h3 class="plan-title">{part.labels.paymentPlan}</h3>
        <PaymentPlan view={part.view} />
      </div>
    </div>
  </section>
)
