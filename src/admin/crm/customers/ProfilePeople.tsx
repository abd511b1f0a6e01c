import { Link } from '@payloadcms/ui'
import type { CustomerProfile } from '@/src/queries/integration/customerProfile'
import { Reasons } from './Reasons'

const Relations = ({ relations }: Pick<CustomerProfile, 'relations'>) => (
  <section className="workspace-panel" aria-labelledby="customer-relations">
    <h2 id="customer-relations">Companions and household</h2>
    {relations.length === 0 && <p>Nobody is noted.</p>}
    <ul>
      {relations.map(({ id, words, note, with: other }) => (
        <li key={id}>
          {words}:{' '}
          {other.may_open ? (
            <Link href={`/admin/collections/customers/${other.id}`} prefetch={false}>
              {other.name}
            </Link>
          ) : (
            other.name
          )}
          {note && (
            <>
              <br />
              <small>{note}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const Duplicates = ({ profile: { customer, duplicates } }: { profile: CustomerProfile }) =>
  duplicates.length > 0 && (
    <section className="workspace-panel" aria-labelledby="customer-duplicates">
      <h2 id="customer-duplicates">Perhaps the same person</h2>
      <ul>
        {duplicates.map(({ id, score, reasons, customers }) => {
          const other = customers.find((each) => each.id !== customer.id) ?? customers[0]
          return (
            <li key={id}>
              <strong>{other.name}</strong> · {score} of 100
              <Reasons reasons={reasons} />
              <Link className="customer-button" href={`/admin/duplicates/${customer.id}/${other.id}`} prefetch={false}>
                Compare
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )

const Segments = ({ segments }: Pick<CustomerProfile, 'segments'>) =>
  segments.length > 0 && (
    <section className="workspace-panel" aria-labelledby="customer-segments">
      <h2 id="customer-segments">Segments</h2>
      <ul>
        {segments.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/admin/customers?segment=${id}`} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )

/** Who belongs to somebody, who they may be as well, and which segments they are in. */
export const ProfilePeople = ({ profile, isDesk }: { profile: CustomerProfile; isDesk: boolean }) => (
  <>
    {isDesk && <Duplicates profile={profile} />}
    <Relations relations={profile.relations} />
    {isDesk && <Segments segments={profile.segments} />}
  </>
)
