import type { AcceptedSnapshot } from '@/src/domain/booking/acceptedSnapshot'

const doors = { customer: 'By the customer, on the quote page', deposit: 'By a deposit that staff recorded' } as const

/** Who accepted, when, through which door, and the hashes that prove what. */
export const AcceptedFacts = ({ accepted }: { accepted: AcceptedSnapshot }) => {
  const { acceptedBy, acceptedAt, quoteReference, version, versionHash, pdfHash, terms } = accepted
  const facts: [string, string | null][] = [
    ['Quote', `${quoteReference}, version ${version}`],
    ['Accepted', `${acceptedAt.replace('T', ' ').slice(0, 16)} UTC`],
    ['How', doors[acceptedBy.door]],
    ['Name typed', acceptedBy.name],
    ['Recorded by', acceptedBy.staffName],
    ['Address', acceptedBy.address],
    ['Browser', acceptedBy.userAgent],
    ['Terms', terms.version],
    ['Hash of the version (SHA-256)', versionHash],
    ['Hash of the PDF (SHA-256)', pdfHash],
  ]
  return (
    <dl className="booking-accepted__facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
