import type { SystemStatus } from '@/src/queries/shared/systemStatus'
import { Instant } from './Instant'

/** Whether anyone changed the audit trail behind the system's back. */
export const AuditChain = ({ status, now }: { status: SystemStatus; now: Date }) => {
  const { sealed, waiting, verified_at, broken } = status.auditChain
  return (
    <section className="system-part">
      <h2>Audit trail</h2>
      {broken ? (
        <p className="system-part__alarm" role="alert">
          {broken} Somebody with access to the database changed what was recorded. Keep a copy of it and find out who.
        </p>
      ) : (
        <p>
          {sealed} {sealed === 1 ? 'entry is' : 'entries are'} sealed in one chain, {waiting} wait to be.{' '}
          {verified_at === null ? (
            'The whole chain has not been checked yet.'
          ) : (
            <>
              The whole chain was last checked and found sound <Instant at={verified_at} now={now} />.
            </>
          )}
        </p>
      )}
    </section>
  )
}
