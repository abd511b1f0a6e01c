'use client'
import { Button } from '@payloadcms/ui'
import { ageOn } from '@/src/domain/shared/ageOn'
import { useDesk, useHands } from './builderContext'
import { ChoiceField, CountOrNothingField, DateField, TextField, TickField } from './fields'
import { editTraveler, setParty, type TravelerWire } from './partyEdits'

const kinds = [
  { value: 'adult', label: 'Adult' },
  { value: 'child', label: 'Child' },
] as const

/** One traveler: name, birth date or age, and whether they pay. */
export const TravelerRow = ({ traveler, name }: { traveler: TravelerWire; name: string }) => {
  const { trip, canEdit } = useDesk()
  const { edit } = useHands()
  const { id, birth_date, age } = traveler
  const set = (patch: Partial<TravelerWire>) =>
    edit((now) => editTraveler(now, id, patch), `${id} ${Object.keys(patch).join()}`)
  const isBorn = birth_date !== null && trip.start_date !== null && birth_date <= trip.start_date
  const ageThen = isBorn ? ageOn(birth_date, trip.start_date ?? birth_date) : null
  return (
    <li className="builder-traveler">
      <TextField
        label="Name"
        placeholder={name}
        max={120}
        value={traveler.name ?? ''}
        onChange={(next) => set({ name: next || null })}
      />
      <ChoiceField label="Kind" choices={kinds} value={traveler.kind} onChange={(kind) => set({ kind })} />
      <DateField label="Born on" value={birth_date} onChange={(date) => set({ birth_date: date })} />
      <CountOrNothingField
        label="Age"
        min={0}
        max={120}
        placeholder={ageThen === null ? '' : String(ageThen)}
        hint={ageThen === null ? undefined : `${ageThen} when the trip begins`}
        value={age}
        onChange={(next) => set({ age: next })}
      />
      <TickField label="Pays" value={traveler.paying} onChange={(paying) => set({ paying })} />
      {canEdit && (
        <Button
          type="button"
          size="small"
          buttonStyle="secondary"
          margin={false}
          aria-label={`Remove ${name}`}
          onClick={() =>
            edit((now) =>
              setParty(
                now,
                now.party.filter((each) => each.id !== id),
              ),
            )
          }
        >
          Remove
        </Button>
      )}
    </li>
  )
}
