'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import type { Asked, BuilderDesk, BuilderHands, Shown } from './builderContext'
import { lineOf } from './lineEdits'
import { linePrices, lineWarnings } from './linePrices'
import { placeKey } from './tripPlaces'
import { useKnown } from './useKnown'
import { useLivePrice } from './useLivePrice'
import { useTripHistory } from './useTripHistory'

const firstShown = ({ trip }: BuilderState): Shown => {
  const [day] = trip.days
  return day ? `day:${day.id}` : 'trip'
}

/** Holds everything of an open version: the trip with its steps, its price, what is shown and what is asked. */
export const useBuilderRoom = (state: BuilderState) => {
  const { id: versionId, can_edit: canEdit } = state.version
  const { history, latest, edit, undo, redo, seal } = useTripHistory(state.trip)
  const { trip } = history
  const price = useLivePrice(versionId, { trip, first: state.priced })
  const { renew: priceAgain } = price
  const { components, pictures, learn } = useKnown(state)
  const [wantsShown, show] = useState<Shown>(() => firstShown(state))
  const [openLineId, openLine] = useState<string | null>(null)
  const [focus, setFocus] = useState<{ id: string } | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const [wantedOption, chooseOption] = useState<string | null>(null)

  useEffect(() => {
    const line = focus && document.querySelector<HTMLElement>(`[data-line="${focus.id}"] .builder-line__open`)
    line?.focus()
    line?.scrollIntoView({ block: 'nearest' })
  }, [focus])
  const focusLine = useCallback(
    (id: string) => {
      const line = lineOf(latest.current.trip, id)
      if (line) show((now) => (now === 'whole' ? now : (placeKey(line) as Shown)))
      setFocus({ id })
    },
    [latest],
  )
  const say = useCallback((text: string) => void toast.success(text), [])
  const hands = useMemo<BuilderHands>(
    () => ({ edit, seal, undo, redo, show, openLine, focusLine, ask, chooseOption, priceAgain, learn, say }),
    [edit, seal, undo, redo, focusLine, priceAgain, learn, say],
  )
  // A day that was taken out, or taken back, is not shown any more.
  const isThere = !wantsShown.startsWith('day:') || trip.days.some(({ id }) => wantsShown === `day:${id}`)
  const shown = isThere ? wantsShown : firstShown({ ...state, trip })
  const optionId = trip.options.find(({ id }) => id === wantedOption)?.id ?? trip.options[0]?.id ?? null
  const { priced } = price
  const prices = useMemo(() => linePrices(priced), [priced])
  const warnings = useMemo(() => lineWarnings(priced), [priced])
  const desk: BuilderDesk = {
    versionId,
    canEdit,
    trip,
    priced,
    prices,
    warnings,
    optionId,
    components,
    pictures,
    shown,
    openLineId,
  }
  return { history, desk, hands, price, asked, ask }
}
