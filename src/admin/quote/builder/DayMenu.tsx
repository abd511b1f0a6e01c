'use client'
import { useDesk, useHands } from './builderContext'
import { addDay, copyDays, emptyDay, moveDay, removeDay, sectionDays, sectionOf } from './dayEdits'
import { newKey } from './newKey'
import { RowMenu } from './RowMenu'
import { type DayWire, dayPlace, linesAt } from './tripPlaces'

/** Everything that can be done with a day, for those who do not drag. */
export const DayMenu = ({ day, index }: { day: DayWire; index: number }) => {
  const { trip } = useDesk()
  const { edit, show, say } = useHands()
  const section = sectionOf(trip.days, day.id)
  const ofSection = sectionDays(trip.days, day.id).map(({ id }) => id)
  const remove = () => {
    const next = trip.days[index + 1] ?? trip.days[index - 1]
    const count = linesAt(trip, dayPlace(day.id)).length
    edit((now) => removeDay(now, day.id))
    show(next ? `day:${next.id}` : 'trip')
    say(`Day ${index + 1}${count > 0 ? ` and its ${count} lines are` : ' is'} removed. Ctrl+Z brings it back.`)
  }
  const add = () => {
    const id = newKey()
    edit((now) => addDay(now, emptyDay(id), day.id))
    show(`day:${id}`)
  }
  return (
    <RowMenu
      label={`Day ${index + 1}: what to do`}
      commands={[
        index > 0 && {
          label: 'Move up',
          keys: 'Alt ↑',
          run: () => edit((now) => moveDay(now, day.id, index - 1)),
        },
        index < trip.days.length - 1 && {
          label: 'Move down',
          keys: 'Alt ↓',
          run: () => edit((now) => moveDay(now, day.id, index + 1)),
        },
        { label: 'Add a day after', run: add },
        { label: 'Copy the day', keys: 'Ctrl D', run: () => edit((now) => copyDays(now, [day.id], newKey)) },
        section !== null && {
          label: `Copy the section “${section}”`,
          run: () => edit((now) => copyDays(now, ofSection, newKey)),
        },
        { label: 'Remove', keys: 'Del', isDangerous: true, run: remove },
      ]}
    />
  )
}
