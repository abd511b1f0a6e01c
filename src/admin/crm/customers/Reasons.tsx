import type { SamePersonReason } from '@/src/domain/crm/samePersonReason'

/** Why two may be one person, and what speaks against it. */
export const Reasons = ({ reasons }: { reasons: SamePersonReason[] }) => (
  <ul className="customer-reasons">
    {reasons.map(({ text, points }) => (
      <li key={text} className={points < 0 ? 'customer-reasons__against' : undefined}>
        {text}
        {points < 0 && <small> (against)</small>}
      </li>
    ))}
  </ul>
)
