/** Where files are put for others to fetch. */
export type FileStore = {
  /** Names it to staff and in the database, such as `s3://bucket/data/trips.json`; never a key. */
  target: string
  /** Puts the bytes there whole or not at all, over what was there; throws `ProviderFailure`. */
  put: (file: { body: Buffer; contentType: string; signal?: AbortSignal }) => Promise<void>
}
