'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { weekdayNames } from '@/src/domain/shared/weekday'
import { zones } from '@/src/domain/shared/zone'

/** Sets somebody's own working days and hours; all left empty, their team's apply. */
export const HoursButton = ({ id, name, days }: { id: string; name: string; days: string[] }) => (
  <ActionButton
    label="Set"
    describe={`When ${name} works. Without any day, the hours of the team or the company apply.`}
    endpoint={`/staff/${id}/working-hours`}
    method="PUT"
    fields={[
      {
        name: 'working_days',
        label: 'Days',
        type: 'checks',
        options: weekdayNames.map((label, index) => ({ label, value: String(index + 1) })),
        defaultValue: days,
      },
      { name: 'opens_at', label: 'From', type: 'text', hint: 'Such as 09:00.' },
      { name: 'closes_at', label: 'Until', type: 'text', hint: 'Such as 17:30.' },
      { name: 'zone', label: 'Zone', type: 'select', options: zones.map((zone) => ({ value: zone, label: zone })) },
    ]}
    doneMessage="The working hours are set."
  />
)
