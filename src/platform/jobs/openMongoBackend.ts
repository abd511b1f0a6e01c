import { MongoBackend } from '@agendajs/mongo-backend'
import { InMemoryNotificationChannel } from 'agenda'
import { MongoClient } from 'mongodb'
import { agendaBackend, jobName } from './agendaBackend'
import type { JobBackend } from './jobBackend'
import type { JobTimings } from './timings'

const duplicateKey = 11000
const keptFinishedMs = 60 * 60 * 1000

/** Opens the queue in a MongoDB database; jobs made in this process start at once, others' with the next poll. */
export const openMongoBackend = async (url: string, timings: JobTimings): Promise<JobBackend> => {
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 10_000, appName: 'jobs' })
  const database = client.db()
  const jobs = database.collection('agendaJobs')
  try {
    await jobs.createIndex(
      { name: 1, 'data.key': 1 },
      { name: 'oneWaiting', unique: true, partialFilterExpression: { nextRunAt: { $type: 'date' } } },
    )
  } catch (error) {
    await client.close()
    throw error
  }
  return agendaBackend(
    {
      name: 'mongodb',
      backend: new MongoBackend({ mongo: database, collection: 'agendaJobs' }),
      channel: new InMemoryNotificationChannel(),
      isDuplicate: (error) => (error as { code?: unknown }).code === duplicateKey,
      waiting: () => jobs.countDocuments({ name: jobName, nextRunAt: { $lte: new Date() }, lockedAt: null }),
      prune: async () => {
        const before = new Date(Date.now() - keptFinishedMs)
        const finished = { name: jobName, nextRunAt: null, lockedAt: null, lastRunAt: { $lt: before } }
        return (await jobs.deleteMany(finished)).deletedCount
      },
      ping: async () => {
        await database.command({ ping: 1 })
      },
      close: () => client.close(),
    },
    timings,
  )
}
