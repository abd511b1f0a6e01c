'use client'
import { useEffect } from 'react'
import type { LeadStage } from '@/src/domain/crm/leadMachine'

/** A card that went from one stage to another; a new object each time it does. */
export type Passage = { id: string; from: LeadStage; to: LeadStage }

/** Puts the focus on a card that was moved, so that the keyboard goes on there; where it is not in sight, on its column, else on the one it left. */
export const useFocusOnCard = (passage: Passage | null): void => {
  useEffect(() => {
    if (!passage) return
    const { id, from, to } = passage
    const places = [
      `[data-lead="${id}"] .board-card__handle`,
      `[data-lead="${id}"] .board-card__move`,
      `[data-stage="${to}"] .board-column__cards`,
      `[data-stage="${from}"] .board-column__cards`,
    ].map((place) => document.querySelector<HTMLElement>(place))
    places.find((place) => place?.checkVisibility())?.focus()
  }, [passage])
}
