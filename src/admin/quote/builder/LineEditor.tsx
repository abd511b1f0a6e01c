'use client'
import { useEffect, useRef } from 'react'
import { lineInclusions } from '@/src/domain/quote/lineInclusions'
import { componentTypes } from '@/src/domain/shared/componentTypes'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { ComponentFacts } from './ComponentFacts'
import { ChoiceField, CountField, CountOrNothingField, TextField, TickField } from './fields'
import { LinePrice } from './LinePrice'
import { LineTravelers } from './LineTravelers'
import { editLine } from './lineEdits'
import { inclusionNames, typeNames } from './lineText'
import { RoomsEditor } from './RoomsEditor'

const types = componentTypes.map((value) => ({ value, label: typeNames[value] }))
const inclusions = lineInclusions.map((value) => ({ value, label: inclusionNames[value] }))

/** Everything about one line, open below it. */
export const LineEditor = ({ line }: { line: LineWire }) => {
  const { trip } = useDesk()
  const { edit, openLine, focusLine } = useHands()
  const place = useRef<HTMLFieldSetElement>(null)
  const set = (patch: Partial<LineWire>) =>
    edit((now) => editLine(now, line.id, patch), `${line.id} ${Object.keys(patch).join()}`)
  const isStay = line.component === 'accommodation'

  useEffect(() => {
    place.current?.querySelector<HTMLElement>('input:not(:disabled)')?.focus()
  }, [])

  return (
    <fieldset
      ref={place}
      className="builder-editor"
      aria-label={`${line.label || 'Line'}: details`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        openLine(null)
        focusLine(line.id)
      }}
    >
      <div className="builder-editor__fields">
        <TextField
          className="is-wide"
          label="What the customer reads"
          max={160}
          value={line.label}
          onChange={(label) => set({ label })}
        />
        <ChoiceField label="Kind" choices={types} value={line.component} onChange={(component) => set({ component })} />
        <CountField
          label={isStay ? 'Nights' : 'Days'}
          min={1}
          max={365}
          value={line.days}
          onChange={(days) => set({ days })}
        />
        <TextField
          className="is-full"
          label="Text below it"
          max={2000}
          lines={2}
          value={line.text ?? ''}
          onChange={(text) => set({ text: text || null })}
        />
        <ChoiceField
          label="In the price"
          choices={inclusions}
          value={line.inclusion}
          onChange={(inclusion) => set({ inclusion, tickable: inclusion === 'optional' && line.tickable })}
        />
        {trip.options.length > 0 && (
          <ChoiceField
            label="Option"
            choices={[
              { value: '', label: 'In all options' },
              ...trip.options.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={line.option_id ?? ''}
            onChange={(option) => set({ option_id: option || null })}
          />
        )}
        {!isStay && (
          <CountOrNothingField
            label="Units"
            hint="Empty: as few as carry everybody."
            min={1}
            max={999}
            value={line.units}
            onChange={(units) => set({ units })}
          />
        )}
        {line.inclusion === 'optional' && (
          <TickField
            className="is-full"
            label="The customer may tick it themselves"
            value={line.tickable}
            onChange={(tickable) => set({ tickable })}
          />
        )}
      </div>
      <LineTravelers line={line} />
      {isStay && <RoomsEditor line={line} />}
      <ComponentFacts line={line} />
      <LinePrice line={line} set={set} />
    </fieldset>
  )
}
