'use client'
import { useState } from 'react'
import { foldText } from '@/src/domain/shared/foldText'
import type { LibraryTrip } from '@/src/queries/quote/builderWire'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { LibraryButtons } from './LibraryButtons'
import { countText, lineFacts, typeMarks, typeNames } from './lineText'
import { moneyText } from './moneyText'
import { newKey } from './newKey'
import { pasteLines } from './pasteTrip'
import { linesAt, type Place, placeKey, placeName, placesOf } from './tripPlaces'
import { useLibraryCopy } from './useLibraryCopy'
import { walkList } from './walkList'

type Props = { from: LibraryTrip; onBack: () => void; onDone: () => void }

const priceText = (line: LineWire, { currency }: LibraryTrip): string => {
  if (line.sell_minor !== null) return `${moneyText({ amount_minor: line.sell_minor, currency })} typed`
  return line.component_id === null ? 'no price' : 'by its price list'
}

const factsOf = (line: LineWire, from: LibraryTrip): string =>
  [
    lineFacts(line) || typeNames[line.component],
    from.options.find(({ id }) => id === line.option_id)?.name,
    line.inclusion === 'optional' && 'optional',
    priceText(line, from),
  ]
    .filter(Boolean)
    .join(' · ')

const titled = (trip: Pick<LibraryTrip, 'days'>, place: Place): string => {
  const title = trip.days.find(({ id }) => id === place.day_id)?.title
  return title ? `${placeName(trip, place)}: ${title}` : placeName(trip, place)
}

/** The places of a trip with those of their lines that have every word somewhere: in their name, text or place. */
const groupsOf = (from: LibraryTrip, search: string) => {
  const words = foldText(search).split(' ').filter(Boolean)
  const has = (line: LineWire, title: string) => {
    const text = foldText([line.label, line.text, line.destination, typeNames[line.component], title].join(' '))
    return words.every((word) => text.includes(word))
  }
  return placesOf(from)
    .map((place) => ({ place, title: titled(from, place) }))
    .map((group) => ({ ...group, lines: linesAt(from, group.place).filter((line) => has(line, group.title)) }))
    .filter(({ lines }) => lines.length > 0)
}

const usePlaceToCopyInto = () => {
  const { trip, shown } = useDesk()
  const places = placesOf(trip)
  const open = places.find((place) => placeKey(place) === shown)
  const [last] = trip.days.slice(-1)
  const [key, setKey] = useState(
    placeKey(open ?? (last ? { moment: 'day', day_id: last.id } : { moment: 'arrival', day_id: null })),
  )
  return { places, key, setKey, into: places.find((place) => placeKey(place) === key) }
}

/** Chooses single lines of an earlier quote, and the day they go to. */
export const LibraryLines = ({ from, onBack, onDone }: Props) => {
  const { trip: own } = useDesk()
  const { show } = useHands()
  const { copy, isBusy } = useLibraryCopy(from)
  const { places, key, setKey, into } = usePlaceToCopyInto()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const groups = groupsOf(from, search)
  const toggle = (id: string, isOn: boolean) =>
    setChosen((now) => new Set(isOn ? [...now, id] : [...now].filter((each) => each !== id)))

  const copyLines = async () => {
    if (!into) return
    const said = `${countText(chosen.size, 'line')} copied to ${placeName(own, into).toLowerCase()}.`
    await copy((now) => pasteLines(now, { from, lineIds: chosen, into, newKey }), said)
    show(placeKey(into) as Parameters<typeof show>[0])
    onDone()
  }
  return (
    <>
      <input
        className="builder-search"
        type="search"
        aria-label="Find among its lines"
        placeholder="Find among its lines: a hotel, a boat, a day…"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <fieldset className="builder-library__list" aria-label="Lines to copy" onKeyDown={walkList}>
        {groups.length === 0 && <p role="status">No line has these words.</p>}
        {groups.map(({ place, title, lines }) => (
          <fieldset key={placeKey(place)}>
            <legend>{title}</legend>
            {lines.map((line) => (
              <label key={line.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(line.id)}
                  onChange={(event) => toggle(line.id, event.target.checked)}
                />
                <span aria-hidden="true">{typeMarks[line.component]}</span>
                <span>
                  <strong>{line.label || 'Line without a name'}</strong>
                  {factsOf(line, from)}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </fieldset>
      <div className="builder-library__where">
        <label className="builder-field">
          Put them last in
          <select value={key} onChange={(event) => setKey(event.target.value)}>
            {places.map((place) => (
              <option key={placeKey(place)} value={placeKey(place)}>
                {titled(own, place)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <LibraryButtons
        label={`Copy ${countText(chosen.size, 'line')}`}
        isBusy={isBusy}
        isReady={chosen.size > 0}
        onBack={onBack}
        onCopy={() => void copyLines()}
      />
    </>
  )
}
