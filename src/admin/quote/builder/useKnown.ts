'use client'
import { useCallback, useState } from 'react'
import type { BuilderState } from '@/src/queries/quote/builderWire'
import type { BuilderHands } from './builderContext'

const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

/** The components and pictures the trip names, and those that are found while it is built. */
export const useKnown = (state: Pick<BuilderState, 'components' | 'pictures'>) => {
  const [components, setComponents] = useState(() => byId(state.components))
  const [pictures, setPictures] = useState(() => byId(state.pictures))
  const learn = useCallback<BuilderHands['learn']>((known) => {
    if (known.components) setComponents((now) => new Map([...now, ...byId(known.components ?? [])]))
    if (known.pictures) setPictures((now) => new Map([...now, ...byId(known.pictures ?? [])]))
  }, [])
  return { components, pictures, learn }
}
