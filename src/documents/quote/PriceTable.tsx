/** @jsxImportSource preact */
import { money } from '../shared/format'
import type { QuotePart } from './quotePageTypes'

/** The price line by line, as finely as staff chose to show it, and the total. */
export const PriceTable = ({ view, labels }: QuotePart) => (
  <>
    <table class="price-table">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{labels.priceItem}</th>
          <th scope="col">{labels.priceAmount}</th>
        </tr>
      </thead>
      <tbody>
        {view.priceLines.map((line) => (
          <tr key={line.label} class={line.optional ? 'price-optional' : undefined}>
            <th scope="row">
              {line.label}
              {line.optional && ' '}
              {line.optional && <span class="tag">{labels.optional}</span>}
              {line.detail && <span class="price-detail">{line.detail}</span>}
            </th>
            <td>{line.amount ? money(line.amount, view.language) : labels.priceIncluded}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{labels.total}</th>
          <td>
            {money(view.total, view.language)}
            {view.perPerson && (
              <span class="price-detail">
                {money(view.perPerson, view.language)} {labels.perPerson}
              </span>
            )}
          </td>
        </tr>
      </tfoot>
    </table>
    {view.priceLines.some((line) => line.optional) && <p class="fine">{labels.optionalNote}</p>}
  </>
)
