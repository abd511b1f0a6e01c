import type { CollectionBeforeChangeHook } from 'payload'

export const deriveQuoteTotals: CollectionBeforeChangeHook = ({ data }) => data
