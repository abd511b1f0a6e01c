'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useDesk, useHands } from './builderContext'
import { outdatedLines, renewalNote, renewLines } from './priceLists'
import { usePriceLists } from './usePriceLists'

/** Takes the price lists of the trip's dates for lines whose dates moved: by a button, since it changes what was told to the customer. */
export const RenewCards = () => {
  const { trip, warnings, components, canEdit } = useDesk()
  const { edit, say } = useHands()
  const findLists = usePriceLists()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const lines = outdatedLines(trip, warnings)
  if (!canEdit || lines.length === 0) return null

  const renew = async () => {
    setBusy(true)
    const { found, problem: why } = await findLists(trip, lines)
    setBusy(false)
    setProblem(why)
    if (why) return
    const renewal = { ids: new Set(lines.map(({ id }) => id)), found, known: components }
    edit((now) => renewLines(now, renewal).trip)
    say(renewalNote(renewLines(trip, renewal)))
  }
  return (
    <>
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
      {problem && (
        <p className="builder-warning" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
