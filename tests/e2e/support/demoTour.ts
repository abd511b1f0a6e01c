import type { ApiClient } from '@/scripts/demo/apiClient'

type Docs = { docs: { id: string }[] }
type Made = { doc: { id: string; publicId: string } }

/** Makes a draft of a tour that may be published as it is; what is given says otherwise. */
export const draftTour = async (content: ApiClient, given: object = {}): Promise<Made['doc']> => {
  const firstOf = async (slug: string) => (await content.get<Docs>(`/api/${slug}?limit=1&depth=0`)).docs[0]?.id
  const { doc } = await content.post<Made>('/api/tours?draft=true', {
    title: 'Tea Hills Demo',
    shortDescription: 'Three days among tea.',
    durationDays: 2,
    priority: 95,
    priceFromUsd: 1250,
    destination: await firstOf('destinations'),
    styles: [await firstOf('travel-styles')],
    image: await firstOf('media'),
    inclusions: [{ text: 'Tea' }],
    days: [
      { title: 'Up', place: 'Tea hills', description: 'To the tea.' },
      { title: 'Down', place: 'Valley', description: 'And back.' },
    ],
    _status: 'draft',
    ...given,
  })
  return doc
}
