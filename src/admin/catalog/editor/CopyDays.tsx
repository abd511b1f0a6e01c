'use client'
import { CopyFromTour } from './CopyFromTour'
import { useMayEdit } from './useMayEdit'

/** Below the itinerary: days that another tour has already. */
export const CopyDays = () => (useMayEdit() ? <CopyFromTour label="Copy days from another tour" only="days" /> : null)
