import { z } from 'zod'
import { isWellFormedText } from '@/src/domain/shared/wellFormedText'
import { validationProblem } from './readJson'

/** Returns the value as the schema reads it; throws 422 `validation-failed` naming each field that is wrong. */
export const validate = <Type>(schema: z.ZodType<Type>, value: unknown): Type => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw validationProblem(
    result.error.issues.slice(0, 50).map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
      code: issue.code.replaceAll('_', '-'),
    })),
  )
}

/** Tells whether a request may come without what a schema reads. */
export const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional

/** Reads query or form parameters into an object; of a repeated parameter the first counts. */
export const firstOfEach = (parameters: URLSearchParams): Record<string, string> => {
  const values: Record<string, string> = Object.create(null)
  for (const [name, value] of parameters) if (!(name in values)) values[name] = value
  return { ...values }
}

/** Passes parameters on; throws 422 for a value that is no text: a NUL byte, which no column can keep. */
export const wellFormed = (parameters: Record<string, string>): Record<string, string> => {
  const malformed = Object.keys(parameters).find((name) => !isWellFormedText(parameters[name] ?? ''))
  if (malformed === undefined) return parameters
  throw validationProblem([{ path: malformed, message: 'holds characters that are not text', code: 'malformed-text' }])
}
