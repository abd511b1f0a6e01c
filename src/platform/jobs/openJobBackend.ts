import { env } from '../env'
import type { JobBackend } from './jobBackend'
import { openMongoBackend } from './openMongoBackend'
import { openPostgresBackend } from './openPostgresBackend'
import type { JobTimings } from './timings'

/** Opens the queue the settings name: MongoDB when JOBS_MONGODB_URL is set, else our own PostgreSQL. */
export const openJobBackend = (timings: JobTimings): Promise<JobBackend> => {
  const url = env().JOBS_MONGODB_URL
  return url ? openMongoBackend(url, timings) : openPostgresBackend(timings)
}
