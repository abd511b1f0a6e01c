import type { ContactAnswer } from '@/src/domain/crm/contactRules'
import type { CustomerProfile } from '@/src/queries/integration/customerProfile'
import { dayText, readable } from './customerText'
import { GivenContacts } from './GivenContacts'

const what: Record<ContactAnswer['what'], string> = {
  requests: 'About a request',
  bookings: 'About a booking',
  marketing: 'Marketing',
}
const channels = { email: 'E-mail', whatsapp: 'WhatsApp' } as const

const Addresses = ({ addresses }: CustomerProfile['contact']) => (
  <ul>
    {addresses.length === 0 && <li>No address is known.</li>}
    {addresses.map(({ kind, value, is_main: isMain, suppressed }) => (
      <li key={value}>
        <a href={kind === 'email' ? `mailto:${value}` : `tel:${value}`}>{value}</a>
        {!isMain && <small> known too</small>}
        {suppressed && (
          <strong className="customer-no">
            {' '}
            Nothing is sent here: {suppressed.reason}, {dayText(suppressed.since)}
          </strong>
        )}
      </li>
    ))}
  </ul>
)

const Permissions = ({ answers }: CustomerProfile['contact']) => (
  <ul className="customer-may">
    {answers.map((answer) => (
      <li key={`${answer.what}-${answer.channel}`}>
        <span>
          {what[answer.what]} by {channels[answer.channel]}
        </span>
        <strong className={answer.allowed ? 'customer-yes' : 'customer-no'}>{answer.allowed ? 'Yes' : 'No'}</strong>
        <small>{answer.because}</small>
      </li>
    ))}
  </ul>
)

const Consents = ({ consents }: Pick<CustomerProfile, 'consents'>) => (
  <details className="customer-consents">
    <summary>What they said, in order ({consents.length})</summary>
    <ul>
      {consents.map(({ id, purpose, granted, source, policy_version: policy, at }) => (
        <li key={id}>
          {dayText(at)}: {readable(purpose)} <strong>{granted ? 'allowed' : 'refused'}</strong>
          <br />
          <small>
            {source}
            {policy && `, policy ${policy}`}
          </small>
        </li>
      ))}
    </ul>
    {consents.length === 0 && <p>They never said.</p>}
  </details>
)

/** How somebody is reached, and what may be sent to them and why. */
export const ProfileContact = ({ profile, isDesk }: { profile: CustomerProfile; isDesk: boolean }) => (
  <section className="workspace-panel" aria-labelledby="customer-contact">
    <h2 id="customer-contact">Contact</h2>
    <Addresses {...profile.contact} />
    {isDesk && <GivenContacts customerId={profile.customer.id} contacts={profile.given_contacts} />}
    <h3>What may be sent</h3>
    <Permissions {...profile.contact} />
    {isDesk && <Consents consents={profile.consents} />}
  </section>
)
