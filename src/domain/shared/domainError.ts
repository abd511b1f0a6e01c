/** A refusal by a rule: a stable kebab-case code, a sentence a person may read, and data for whoever asked. */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError'
  readonly code: Code
  readonly detail: string
  readonly data: Readonly<Record<string, unknown>>

  constructor(code: Code, detail: string, data: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
    this.data = data
  }
}
