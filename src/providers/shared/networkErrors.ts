const NEVER_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** The system's code of a network error (`ECONNREFUSED`, `UND_ERR_SOCKET`, …), found along its causes, or `null`. */
export const networkErrorCode = (error: unknown): string | null => {
  let current = error
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause, errors } = current as { code?: unknown; cause?: unknown; errors?: unknown }
    if (typeof code === 'string') return code
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return null
}

/** Tells whether a call failed before a byte was sent, so that it cannot have had an effect. */
export const neverConnected = (code: string | null): boolean => code !== null && NEVER_CONNECTED.includes(code)
