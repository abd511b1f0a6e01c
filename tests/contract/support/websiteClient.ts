export type Card = Record<string, unknown> & { id: string }
export type Problem = {
  status: number
  code: string
  detail: string
  request_id: string
  errors?: { path: string; message: string; code: string }[]
}

type Steps = {
  /** Where to, in which way, when. */
  trip: { destination: string; style: string; travelMonth: string }
  /** How many, how long, for how much. */
  party: { travelers: string; duration: string; budget: string }
  /** Who asks. */
  contact: { name: string; email: string; whatsapp: string; notes: string }
}

/** A website that behaves as the real one does: its form fills three steps and sends them as one, its pages read the feed. */
export const websiteClient = ({ url, origin }: { url: string; origin: string }) => {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { origin, ...(init.headers as Record<string, string>) } })
  return {
    /** What a browser asks before a page of another origin may post JSON with a key. */
    preflight: (path: string) =>
      ask(path, {
        method: 'OPTIONS',
        headers: {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      }),
    /** One filled form under one key; sent again with the same key when the answer did not arrive. */
    submit: ({ trip, party, contact }: Steps, { key, ...more }: { key: string } & Record<string, unknown>) =>
      ask('/public/v1/leads', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({
          ...trip,
          ...party,
          ...contact,
          pageUrl: `${origin}/plan?utm_source=news`,
          referrer: '',
          utm_source: 'news',
          ...more,
        }),
      }),
    get: (path: string, etag?: string) => ask(path, { headers: etag ? { 'if-none-match': etag } : {} }),
  }
}

/** The three steps as a visitor leaves them: every value is text, what was not answered is empty. */
export const filledForm = (contact: Partial<Steps['contact']> = {}): Steps => ({
  trip: { destination: 'Multi-country', style: 'Culture', travelMonth: '2027-03' },
  party: { travelers: '2', duration: '17+ days', budget: '' },
  contact: { name: 'Demo Traveller', email: 'demo.traveller@example.com', whatsapp: '', notes: '', ...contact },
})

/** What the website's pages take a card's fields to be. */
export const cardTypes: Record<string, (value: unknown) => boolean> = {
  id: (value) => typeof value === 'string' && value !== '',
  title: (value) => typeof value === 'string' && value !== '',
  shortDescription: (value) => typeof value === 'string',
  destinationCountry: (value) => typeof value === 'string',
  styles: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  priority: (value) => typeof value === 'number',
  durationDays: (value) => Number.isInteger(value),
  priceFrom: (value) => value === undefined || Number.isInteger(value),
  image: (value) => typeof value === 'string' && value !== '',
  fallbackImage: (value) => typeof value === 'string',
  highlights: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  seasonality: (value) => typeof value === 'string',
  rating: (value) => value === undefined || typeof value === 'number',
}
