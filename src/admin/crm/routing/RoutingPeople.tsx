import { SystemTable } from '@/src/admin/system/SystemTable'
import type { Salesperson } from '@/src/domain/crm/routingRule'
import { weekdayNames } from '@/src/domain/shared/weekday'
import type { OwnHours } from '@/src/queries/crm/ownHours'
import { HoursButton } from './HoursButton'

type Props = {
  people: readonly Salesperson[]
  hours: ReadonlyMap<string, OwnHours>
  whyNot: (person: Salesperson) => string | null
  me: string
  isManager: boolean
}

const daysText = ({ workingDays }: Salesperson): string =>
  workingDays.length === 0
    ? 'The team’s'
    : workingDays.map((day) => weekdayNames[Number(day) - 1]?.slice(0, 3) ?? day).join(', ')

/** Who takes leads, how many they have, and who gets none now and why; their hours are set here. */
export const RoutingPeople = ({ people, hours, whyNot, me, isManager }: Props) => (
  <SystemTable
    title="Who takes leads"
    columns={[
      { label: 'Name' },
      { label: 'Open leads', numeric: true },
      { label: 'Now' },
      { label: 'Days' },
      { label: 'Hours' },
    ]}
    empty="Nobody takes leads: an admin ticks it on a staff member."
    rows={people
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((person) => {
        const { id, name, openLeads, maxOpenLeads } = person
        const why = whyNot(person)
        return {
          key: id,
          cells: [
            name,
            maxOpenLeads === null ? openLeads : `${openLeads} of ${maxOpenLeads}`,
            why ? `Passed over: ${why}` : 'Free',
            daysText(person),
            isManager || id === me ? (
              <HoursButton key="hours" id={id} name={name} days={[...person.workingDays]} hours={hours.get(id)} />
            ) : (
              '–'
            ),
          ],
        }
      })}
  />
)
