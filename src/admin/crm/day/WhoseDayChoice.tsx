'use client'
import { useRouter } from 'next/navigation'
import type { StaffChoice } from '@/src/queries/crm/salespeople'

/** Lets a manager look at somebody else's day, or at everybody's. */
export const WhoseDayChoice = ({ chosen, people }: { chosen: string; people: StaffChoice[] }) => {
  const router = useRouter()
  return (
    <label className="day-whose">
      Whose day
      <select
        value={chosen}
        onChange={({ target: { value } }) =>
          router.push(value === 'me' ? '/admin/my-day' : `/admin/my-day?of=${value}`)
        }
      >
        <option value="me">Mine</option>
        <option value="team">The whole team</option>
        {people.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
