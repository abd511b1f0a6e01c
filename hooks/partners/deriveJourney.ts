import type { CollectionBeforeChangeHook } from 'payload'
import { isJourney } from '@/src/domain/shared/componentTypes'
import type { Component } from '@/src/payload-types'

/** Forgets where a component begins that is no journey. */
export const deriveJourney: CollectionBeforeChangeHook<Component> = ({ data, originalDoc }) =>
  isJourney(data.type ?? originalDoc?.type) ? data : { ...data, placeFrom: null }
