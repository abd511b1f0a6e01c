import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'
import { formatMoney } from '@/src/domain/shared/formatMoney'
import type { Money } from '@/src/domain/shared/money'

const money = (amount: Money | null): string => (amount ? formatMoney(amount, 'en') : 'included')

const Price = ({ priceLines, total, perPerson, paymentPlan }: AcceptedSnapshot) => (
  <section>
    <h3>Price and payments</h3>
    <table>
      <tbody>
        {priceLines.map(({ label, detail, amount, optional }) => (
          <tr key={`${label}${detail}`}>
            <th scope="row">
              {label}
              {optional && ' (optional)'}
              {detail && <small>{detail}</small>}
            </th>
            <td>{money(amount)}</td>
          </tr>
        ))}
        <tr className="booking-accepted__total">
          <th scope="row">Total{perPerson && <small>{`${money(perPerson)} per person`}</small>}</th>
          <td>{money(total)}</td>
        </tr>
        {paymentPlan.map(({ label, dueText, dueDate, amount }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              <small>{dueDate ?? dueText}</small>
            </th>
            <td>{money(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const Chosen = ({ chosen }: AcceptedSnapshot) =>
  chosen ? (
    <section>
      <h3>Chosen</h3>
      <ul>
        {chosen.option && <li>{chosen.option.name}</li>}
        {chosen.extras.map(({ id, label, amount }) => (
          <li key={id}>{`${label}, ${money(amount)}`}</li>
        ))}
      </ul>
    </section>
  ) : null

const Days = ({ days }: AcceptedSnapshot) => (
  <section>
    <h3>Itinerary</h3>
    <ol className="booking-accepted__days">
      {days.map(({ number, date, title, place, description, overnight }) => (
        <li key={number}>
          <p className="booking-accepted__when">{[`Day ${number}`, date, place].filter(Boolean).join(' · ')}</p>
          <h4>{title}</h4>
          <p>{description}</p>
          {overnight && <p className="booking-accepted__when">{`Overnight: ${overnight}`}</p>}
        </li>
      ))}
    </ol>
  </section>
)

const Lists = ({ inclusions, exclusions, terms }: AcceptedSnapshot) => (
  <section>
    {[['Included', inclusions] as const, ['Not included', exclusions] as const].map(
      ([title, items]) =>
        items.length > 0 && (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ),
    )}
    <details>
      <summary>{`Terms ${terms.version}`}</summary>
      <p className="booking-accepted__terms">{terms.text}</p>
    </details>
  </section>
)

/** The accepted offer as the customer read it. */
export const AcceptedOffer = ({ accepted }: { accepted: AcceptedSnapshot }) => {
  const { title, startDate, endDate, travelers } = accepted
  const when = startDate && endDate ? `${startDate} to ${endDate}` : 'dates open'
  const who = `${travelers.adults} adults${travelers.children > 0 ? `, ${travelers.children} children` : ''}`
  return (
    <article>
      <h2>{title}</h2>
      <p className="booking-accepted__when">{`${when} · ${who}`}</p>
      <Chosen {...accepted} />
      <Price {...accepted} />
      <Days {...accepted} />
      <Lists {...accepted} />
    </article>
  )
}
