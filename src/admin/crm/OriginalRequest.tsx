import type { UIFieldServerProps } from 'payload'
import type { Difference } from '@/src/domain/crm/compareSubmission'
import { SubmittedFields } from './SubmittedFields'
import './crm.scss'

const Differences = ({ differences }: { differences: Difference[] }) => (
  <table className="crm-differences">
    <caption>What this request says otherwise than the customer’s record, which was left as it is</caption>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Customer</th>
        <th scope="col">This request</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ field, known, submitted }) => (
        <tr key={field}>
          <th scope="row">{field}</th>
          <td>{known ?? 'nothing'}</td>
          <td>
            <mark>{submitted}</mark>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The request as it was sent, unchangeable, beside what differs from the customer. */
export const OriginalRequest = async ({ id, data, payload, user }: UIFieldServerProps) => {
  if (!id || !user) return null
  const { docs } = await payload.find({
    collection: 'lead-submissions',
    where: { lead: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const submission = docs[0]
  const differences = Array.isArray(data?.customerDifferences) ? (data.customerDifferences as Difference[]) : []
  return (
    <div className="crm-request">
      {differences.length > 0 && <Differences differences={differences} />}
      {submission ? (
        <SubmittedFields raw={submission.raw} receivedAt={submission.receivedAt} />
      ) : (
        <p>This lead was typed in by staff; there is no request as sent.</p>
      )}
    </div>
  )
}
