'use client'
import { useState } from 'react'
import { DialogEnd } from '@/src/admin/shared/DialogEnd'
import { PanelDialog } from '@/src/admin/shared/PanelDialog'
import { useDesk, useHands } from './builderContext'
import { ComponentNotes } from './ComponentFacts'
import { replaceComponent } from './componentLine'
import { dateOfPlace } from './dates'
import { editLine, lineOf } from './lineEdits'
import { typeNames } from './lineText'
import { Thumb } from './Thumb'
import { useComponentSearch } from './useComponentSearch'
import { enterList, walkList } from './walkList'

/** Puts another component behind a line; what is set at the line stays. */
export const ComponentDialog = ({ lineId, onClose }: { lineId: string; onClose: () => void }) => {
  const { trip } = useDesk()
  const { edit, learn } = useHands()
  const line = lineOf(trip, lineId)
  const [text, setText] = useState(line?.component_id ? '' : (line?.label ?? ''))
  const { found, problem, isBusy } = useComponentSearch(text, {
    date: line ? dateOfPlace(trip, line) : null,
    currency: trip.currency,
  })
  if (!line) return null
  return (
    <PanelDialog title={`In place of ${line.label || 'the line'}`} isWide onClose={onClose}>
      {(close) => (
        <>
          <input
            className="builder-search"
            type="search"
            aria-label="Search components"
            placeholder="A hotel, a transfer, a boat…"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={enterList}
          />
          {problem && <p className="builder-warning">{problem}</p>}
          {!isBusy && !problem && text.trim() && found.length === 0 && <p>Nothing is found for that.</p>}
          <ul className="builder-choices" onKeyDown={walkList}>
            {found.map((component) => (
              <li key={component.id}>
                <button
                  type="button"
                  onClick={() => {
                    learn({ components: [component] })
                    edit((now) => editLine(now, lineId, replaceComponent(now, line, component)))
                    close()
                  }}
                >
                  {component.picture && <Thumb picture={component.picture} isBeside />}
                  <span>
                    <strong>{component.name}</strong>
                    {[typeNames[component.type], component.place, component.partner_name].filter(Boolean).join(' · ')}
                  </span>
                </button>
                <ComponentNotes notes={component.notes} />
              </li>
            ))}
          </ul>
          <DialogEnd label="Cancel" onLeave={close} isQuiet />
        </>
      )}
    </PanelDialog>
  )
}
