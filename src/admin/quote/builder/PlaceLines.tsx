'use client'
import { useDesk } from './builderContext'
import { LineEditor } from './LineEditor'
import { LineRow } from './LineRow'
import { QuickAdd } from './QuickAdd'
import { useDragPlace } from './tripDrag'
import { linesAt, type Place, placeKey, placeName } from './tripPlaces'
import { useLineKeys } from './useLineKeys'

/** The lines of a place and the way to add one; the arrow keys walk them, with Alt they carry them. */
export const PlaceLines = ({ place }: { place: Place }) => {
  const { trip, prices, warnings, openLineId, canEdit } = useDesk()
  const { setNodeRef, state } = useDragPlace({ kind: 'place', id: placeKey(place), place }, canEdit)
  const press = useLineKeys()
  const lines = linesAt(trip, place)
  const optionName = (id: string | null) => trip.options.find((option) => option.id === id)?.name ?? null
  return (
    <div ref={setNodeRef} className={`builder-lines ${state}`}>
      {lines.length === 0 && (
        <p className="builder-lines__empty">
          {canEdit ? 'Nothing is sold here yet. Type below what you want to add.' : 'Nothing is sold here.'}
        </p>
      )}
      <ol aria-label={`Lines of ${placeName(trip, place)}`} onKeyDown={press}>
        {lines.map((line) => (
          <li key={line.id}>
            <LineRow
              line={line}
              price={prices.get(line.id)}
              warnings={warnings.get(line.id)}
              optionName={optionName(line.option_id)}
              isOpen={openLineId === line.id}
              canEdit={canEdit}
            />
            {openLineId === line.id && <LineEditor line={line} />}
          </li>
        ))}
      </ol>
      {canEdit && <QuickAdd place={place} />}
    </div>
  )
}
