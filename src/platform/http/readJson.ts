import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { type FieldProblem, HttpProblem } from './problem'

const depthMax = 32

const invalid = (path: string, message: string, code: string): FieldProblem => ({ path, message, code })

/** Finds the first text with NUL bytes or lone surrogates, or a nesting deeper than 32, in a parsed JSON value. */
const firstMalformed = (root: unknown): FieldProblem | null => {
  const pending: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path, depth } = next
    if (typeof value === 'string' && !isWellFormedText(value))
      return invalid(path, 'holds characters that are not text', 'malformed-text')
    if (typeof value !== 'object' || value === null) continue
    if (depth >= depthMax) return invalid(path.slice(0, 200), `is nested deeper than ${depthMax} levels`, 'too-deep')
    for (const [name, item] of Object.entries(value)) {
      if (!isWellFormedText(name)) return invalid(path, 'has a name that is not text', 'malformed-text')
      pending.push({ value: item, path: path ? `${path}.${name}` : name, depth: depth + 1 })
    }
  }
  return null
}

/** Parses a JSON body; throws 415 for another content type, 400 when it is not JSON, 422 when its text is malformed. */
export const parseJson = (body: Buffer, headers: Headers): unknown => {
  const contentType = headers.get('content-type') ?? ''
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(contentType))
    throw new HttpProblem({ status: 415, code: 'unsupported-media-type', detail: 'Send application/json.' })
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpProblem({ status: 400, code: 'malformed-json', detail: 'The body is not JSON.' })
  }
  const malformed = firstMalformed(value)
  if (malformed) throw validationProblem([malformed])
  return value
}

export const validationProblem = (errors: FieldProblem[]): HttpProblem =>
  new HttpProblem({ status: 422, code: 'validation-failed', detail: 'Some fields are not right.', errors })
