'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ComponentWire } from '@/src/queries/quote/builderWire'
import { searchComponents } from './builderApi'
import { useDesk, useHands } from './builderContext'
import { dateOfPlace } from './dates'
import { editLine, lineOf } from './lineEdits'
import { countText } from './lineText'
import { outdatedLines, withCard } from './outdatedLines'

/** Takes the price lists of the trip's dates for lines that were copied from another year, or whose dates moved. */
export const RenewCards = () => {
  const { trip, warnings, components, canEdit } = useDesk()
  const { edit, learn, say } = useHands()
  const [isBusy, setBusy] = useState(false)
  const lines = outdatedLines(trip, warnings)
  if (!canEdit || lines.length === 0) return null

  const findNow = async (id: string, { search, date }: { search: string; date: string | null }) => {
    const query = new URLSearchParams({ search, currency: trip.currency, ...(date ? { date } : {}) })
    const answer = await searchComponents(query)
    return answer.ok ? answer.body.items.find((component) => component.id === id) : undefined
  }
  const renew = async () => {
    setBusy(true)
    const found = new Map<string, ComponentWire>()
    for (const line of lines) {
      const id = line.component_id ?? ''
      const search = components.get(id)?.name ?? line.label
      const after = await findNow(id, { search, date: dateOfPlace(trip, line) })
      if (after?.rate_card_version_id) found.set(line.id, after)
    }
    learn({ components: [...found.values()] })
    edit((now) =>
      [...found].reduce((made, [id, after]) => {
        const line = lineOf(made, id)
        return line ? editLine(made, id, withCard(line, { before: components.get(after.id), after })) : made
      }, now),
    )
    setBusy(false)
    say(`${countText(found.size, 'line')} of ${lines.length} have the price list of their date now.`)
  }
  return (
    <Button
      type="button"
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={isBusy}
      onClick={() => void renew()}
    >
      {isBusy ? 'Looking…' : 'Take the price lists of these dates'}
    </Button>
  )
}
