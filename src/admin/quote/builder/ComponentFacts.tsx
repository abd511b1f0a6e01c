'use client'
import { Button } from '@payloadcms/ui'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import type { LineWire } from '@/src/queries/quote/tripWire'
import { useDesk, useHands } from './builderContext'
import { Thumb } from './Thumb'

/** What speaks for or against a component on its date. */
export const ComponentNotes = ({ notes }: Pick<ComponentWire, 'notes'>) =>
  notes.length > 0 && (
    <ul className="builder-notes">
      {notes.map(({ level, text }) => (
        <li key={text} data-level={level}>
          {text}
        </li>
      ))}
    </ul>
  )

/** The component behind a line: its picture, whose it is, and what is noted of it. */
export const ComponentFacts = ({ line }: { line: LineWire }) => {
  const { components, canEdit } = useDesk()
  const { ask } = useHands()
  const component = components.get(line.component_id ?? '')
  const choose = canEdit && (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      margin={false}
      onClick={() => ask({ dialog: 'component', lineId: line.id })}
    >
      {line.component_id ? 'Choose another' : 'Take it from a component'}
    </Button>
  )
  if (!component) return <div className="builder-component">{choose}</div>
  const { name, partner_name, place, picture, notes } = component
  return (
    <div className="builder-component">
      {picture && <Thumb picture={picture} />}
      <div>
        <p>
          <strong>{name}</strong>
          {[partner_name, place].filter(Boolean).map((text) => ` · ${text}`)}
        </p>
        <ComponentNotes notes={notes} />
        {choose}
      </div>
    </div>
  )
}
