/** Finds the SQLSTATE of an error or of what caused it; undefined for errors that are not PostgreSQL's. */
export const sqlStateOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return sqlStateOf(error.cause)
}
