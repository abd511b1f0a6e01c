/** What two people changed: what both had seen, what is saved now, what was to be saved. */
export type ApiConflict = { field: string; seen: unknown; theirs: unknown; yours: unknown }

export type ApiProblem = { detail: string; code: string; errors: Record<string, string>; conflicts?: ApiConflict[] }

export type ApiAnswer = { ok: true; body: unknown } | { ok: false; problem: ApiProblem }

type Call = { method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'; body?: Record<string, unknown> }

const unreachable: ApiProblem = {
  detail: 'The server could not be reached. Nothing is known to have changed; try again.',
  code: 'unreachable',
  errors: {},
}

const problemIn = (body: unknown, status: number): ApiProblem => {
  const { detail, code, errors, conflicts } = (body ?? {}) as {
    detail?: string
    code?: string
    conflicts?: ApiConflict[]
    errors?: { path: string; message: string }[]
  }
  return {
    detail: detail ?? `The server answered ${status}.`,
    code: code ?? 'unknown',
    conflicts,
    errors: Object.fromEntries((errors ?? []).map(({ path, message }) => [path, message])),
  }
}

/** Calls an endpoint of the staff API (`/leads/…` below `/api/v1`) as the signed-in person; never throws. */
export const callApi = async (endpoint: string, { method, body }: Call): Promise<ApiAnswer> => {
  try {
    const response = await fetch(`/api/v1${endpoint}`, {
      method,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body ?? {}),
    })
    const answer: unknown = await response.json().catch(() => null)
    return response.ok ? { ok: true, body: answer } : { ok: false, problem: problemIn(answer, response.status) }
  } catch {
    return { ok: false, problem: unreachable }
  }
}
