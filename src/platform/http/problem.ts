export type FieldProblem = { path: string; message: string; code: string }

export type Problem = {
  status: number
  code: string
  title: string
  detail: string
  errors?: FieldProblem[]
  /** What two people changed, each with both versions. */
  conflicts?: unknown[]
  /** Where to go instead of what is gone. */
  redirect_to?: string
  /** What else the refused need to go on, written beside the other members. */
  extensions?: Record<string, unknown>
  headers?: Record<string, string>
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export const titleOf = (status: number): string => titles[status] ?? 'Error'

/** A refusal thrown by the HTTP layer itself, already knowing its status. */
export class HttpProblem extends Error {
  readonly problem: Problem

  constructor(problem: Omit<Problem, 'title'>) {
    super(problem.detail)
    this.problem = { ...problem, title: titleOf(problem.status) }
  }
}

/** Makes the RFC 9457 answer of a problem. */
export const problemResponse = (
  problem: Problem,
  { requestId, instance }: { requestId: string; instance: string },
): Response => {
  const { headers, extensions, ...shown } = problem
  const type = `https://chapter2.example/problems/${problem.code}`
  const body = { ...extensions, type, ...shown, instance, request_id: requestId }
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

export const bodyTooLarge = (limit: number): HttpProblem =>
  new HttpProblem({ status: 413, code: 'body-too-large', detail: `The body is larger than ${limit} bytes.` })
