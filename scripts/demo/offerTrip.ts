import type { ApiClient } from './apiClient'
import type { TourCard } from './requestTrip'
import { waitFor } from './waitFor'

export type Offer = { quoteId: string; versionId: string; reference: string }

type Version = { status: string; sendError?: string | null; days?: unknown[] | null; totalMinor?: number | null }

const versionPath = (versionId: string) => `/api/quote-versions/${versionId}?depth=0`

/** Moves a lead on by the button a salesperson has for it. */
export const qualify = (sales: ApiClient, leadId: string): Promise<unknown> =>
  sales.patch(`/api/v1/leads/${leadId}/stage`, { stage: 'qualified' })

/** Starts a quote from a tour of the catalog. */
export const startQuote = async (
  sales: ApiClient,
  { leadId, tour }: { leadId: string; tour: TourCard },
): Promise<Offer> => {
  const { docs } = await sales.get<{ docs: { id: string }[] }>(
    `/api/tours?depth=0&limit=1&where[publicId][equals]=${encodeURIComponent(tour.id)}`,
  )
  const started = await sales.post<{ quote_id: string; version_id: string; reference: string }>(
    `/api/v1/leads/${leadId}/quotes`,
    { tour_id: docs[0]?.id },
  )
  return { quoteId: started.quote_id, versionId: started.version_id, reference: started.reference }
}

/** The days of a tour that has none in the catalog yet, as a salesperson would sketch them from its highlights. */
const sketchedDays = ({ destinationCountry, highlights, durationDays }: TourCard) => {
  const between = highlights.map((highlight) => ({
    title: highlight,
    description: `A day at your own pace, with a guide who knows the place: ${highlight.toLowerCase()}.`,
    meals: ['breakfast', 'lunch'],
  }))
  const days = [
    { title: 'Arrival', description: `A driver waits for you in ${destinationCountry}.`, meals: ['dinner'] },
    ...between,
    { title: 'Departure', description: 'A last breakfast, and a driver to the airport.', meals: ['breakfast'] },
  ]
  return days.slice(0, Math.max(2, durationDays))
}

/** Fills in what a draft still needs: date, price, a letter, and days where the tour brought none. */
export const fillDraft = async (
  sales: ApiClient,
  { versionId, tour, startDate }: { versionId: string; tour: TourCard; startDate: string },
): Promise<Version> => {
  const { days } = await sales.get<Version>(versionPath(versionId))
  const sellMinor = (tour.priceFrom ?? 1_800) * 2 * 100
  const { doc } = await sales.patch<{ doc: Version }>(versionPath(versionId), {
    startDate,
    letter: `Dear Demo Traveller,\n\nthank you for writing to us. This is how we imagine your days: private, unhurried, with time for what you did not plan.`,
    lumpSum: { basis: 'per_trip', sellMinor, netMinor: Math.round(sellMinor * 0.78) },
    ...(days && days.length > 0 ? {} : { days: sketchedDays(tour) }),
  })
  return doc
}

/** Sends a version and waits until it is out; throws the reason when its document could not be made. */
export const sendVersion = async (sales: ApiClient, versionId: string): Promise<void> => {
  await sales.post(`/api/v1/quote-versions/${versionId}/send`)
  await waitFor('Preparing the document', async () => {
    const { status, sendError } = await sales.get<Version>(versionPath(versionId))
    if (status === 'draft') throw new Error(sendError ?? 'The version is a draft again.')
    return status !== 'sending'
  })
}
