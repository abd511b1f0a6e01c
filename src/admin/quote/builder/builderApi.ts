import type {
  BuilderState,
  ComponentOnDate,
  ComponentWire,
  GroupPrices,
  LibraryEntry,
  LibraryTrip,
  PricedWire,
} from '@/src/queries/quote/builderWire'
import type { TripWire } from '@/src/queries/quote/tripWire'

/** Why the server did not do what was asked; `status` 0 is a server that was not reached. */
export type Refusal = {
  status: number
  code: string
  detail: string
  /** All it said, such as what somebody else saved. */
  said: Record<string, unknown>
}

export type Answer<Body> = { ok: true; body: Body } | { ok: false; refusal: Refusal }

type Ask = { method?: 'GET' | 'POST' | 'PUT'; body?: unknown; signal?: AbortSignal }

const unreachable = 'The server cannot be reached.'

const refusalOf = (status: number, body: unknown): Refusal => {
  const said = (body ?? {}) as Record<string, unknown>
  const { detail, code, errors } = said as {
    detail?: string
    code?: string
    errors?: { path: string; message: string }[]
  }
  const [first] = errors ?? []
  const why = detail ?? `The server answered ${status}.`
  return { status, code: code ?? 'unknown', detail: first ? `${why} ${first.path}: ${first.message}` : why, said }
}

/** Asks the staff API below `/api/v1`; never throws, but for an `AbortError` where it is given up. */
export const askApi = async <Body>(path: string, { method = 'GET', body, signal }: Ask = {}): Promise<Answer<Body>> => {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body: answer as Body }
    return { ok: false, refusal: refusalOf(response.status, answer) }
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, refusal: { status: 0, code: 'unreachable', detail: unreachable, said: {} } }
  }
}

const versionPath = (id: string) => `/quote-versions/${encodeURIComponent(id)}`

export const readBuilder = (id: string) => askApi<BuilderState>(`${versionPath(id)}/trip`)

export const saveTrip = (id: string, body: { revision: number; trip: TripWire }) =>
  askApi<{ revision: number; saved_at: string }>(`${versionPath(id)}/trip`, { method: 'PUT', body })

export const priceTripOf = (id: string, trip: TripWire, signal: AbortSignal) =>
  askApi<PricedWire>(`${versionPath(id)}/price`, { method: 'POST', body: { trip }, signal })

export const groupPricesOf = (id: string, body: { trip: TripWire; from: number; to: number }) =>
  askApi<GroupPrices>(`${versionPath(id)}/group-prices`, { method: 'POST', body })

export const searchLibrary = (query: URLSearchParams, signal: AbortSignal) =>
  askApi<{ items: LibraryEntry[]; has_more: boolean }>(`/trip-library?${query}`, { signal })

export const readLibraryTrip = ({ kind, id }: Pick<LibraryEntry, 'kind' | 'id'>, language: TripWire['language']) =>
  askApi<LibraryTrip>(`/trip-library/${kind}/${encodeURIComponent(id)}?language=${language}`)

export const componentsOnDates = (body: {
  asked: readonly { component_id: string; date: string | null }[]
  currency: TripWire['currency']
  language: TripWire['language']
}) => askApi<{ items: ComponentOnDate[] }>('/components/on-dates', { method: 'POST', body })

export const searchComponents = (query: URLSearchParams, signal?: AbortSignal) =>
  askApi<{ items: ComponentWire[] }>(`/components?${query}`, { signal })
