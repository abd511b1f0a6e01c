export type ApiClient = {
  url: string
  token?: string
  get: <Answer>(path: string) => Promise<Answer>
  post: <Answer>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  patch: <Answer>(path: string, body: unknown) => Promise<Answer>
}

/** A door that answered no: what it said, with its status. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

type Problem = { detail?: string; title?: string; errors?: { path?: string; message: string }[] }

const saidBy = ({ detail, title, errors = [] }: Problem): string =>
  [detail ?? title, ...errors.map(({ path, message }) => [path, message].filter(Boolean).join(' '))]
    .filter(Boolean)
    .join(' ')

/** Speaks JSON with a server's public doors, signed in where a session's token is given; throws `Refusal`. */
export const apiClient = ({ url, token }: { url: string; token?: string }): ApiClient => {
  const ask = async <Answer>(method: string, path: string, body?: unknown, headers = {}): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answer = (await response.json().catch(() => ({}))) as Answer & Problem
    if (!response.ok)
      throw new Refusal(response.status, `${method} ${path} was answered ${response.status}: ${saidBy(answer)}`)
    return answer
  }
  return {
    url,
    token,
    get: (path) => ask('GET', path),
    post: (path, body = {}, headers = {}) => ask('POST', path, body, headers),
    patch: (path, body) => ask('PATCH', path, body),
  }
}
