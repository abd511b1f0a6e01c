'use client'
import { ActionButton } from '@/src/admin/shared/ActionButton'
import { weekdayNames } from '@/src/domain/shared/weekday'
import { zones } from '@/src/domain/shared/zone'
import type { OwnHours } from '@/src/queries/crm/ownHours'

type Props = { id: string; name: string; days: string[]; hours: OwnHours | undefined }

/** Sets somebody's own working days and hours, beginning with those they have; all left empty, their team's apply. */
export const HoursButton = ({ id, name, days, hours }: Props) => (
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
      {
        name: 'opens_at',
        label: 'From',
        type: 'text',
        hint: 'Such as 09:00.',
        defaultValue: hours?.opensAt ?? undefined,
      },
      {
        name: 'closes_at',
        label: 'Until',
        type: 'text',
        hint: 'Such as 17:30.',
        defaultValue: hours?.closesAt ?? undefined,
      },
      {
        name: 'zone',
        label: 'Zone',
        type: 'select',
        options: zones.map((zone) => ({ value: zone, label: zone })),
        defaultValue: hours?.zone ?? undefined,
      },
    ]}
    doneMessage="The working hours are set."
  />
)
