import { randomUUID } from 'node:crypto'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { env, overrideSettings } from '@/src/platform/env'
import { feedStoresFromEnv } from '@/src/providers/storage/feedStoresFromEnv'
import { s3Store } from '@/src/providers/storage/s3Store'
import { failureOf } from './support/failureOf'
import { type FakeS3, startFakeS3 } from './support/fakeS3'
import { providerKeys } from './support/providerKeys'

type Bucket = { endpoint?: string; region: string; bucket: string; keyId: string; secret: string }

const file = (text: string) => ({ body: Buffer.from(text), contentType: 'application/json; charset=utf-8' })

const configOf = ({ endpoint, region, keyId, secret }: Bucket) => ({
  region,
  endpoint,
  forcePathStyle: endpoint !== undefined,
  credentials: { accessKeyId: keyId, secretAccessKey: secret },
})

const s3Contract = (name: string, bucketOf: () => Bucket) =>
  describe(`a file in a bucket of ${name}`, () => {
    it('lies there whole with its type, and a later one over it', async () => {
      const bucket = bucketOf()
      const key = `contract/${randomUUID()}/trips.json`
      const store = s3Store({ bucket: bucket.bucket, key, config: configOf(bucket) })
      expect(store.target).toBe(`s3://${bucket.bucket}/${key}`)
      for (const text of ['[{"id":"Hội An"}]', '[]']) {
        await store.put(file(text))
        const read = await new S3Client(configOf(bucket)).send(
          new GetObjectCommand({ Bucket: bucket.bucket, Key: key }),
        )
        expect(await read.Body?.transformToString('utf8')).toBe(text)
        expect(read.ContentType).toBe('application/json; charset=utf-8')
      }
    })

    it('is refused for good where the secret is not that of the key', async () => {
      const bucket = bucketOf()
      const config = configOf({ ...bucket, secret: 'another' })
      const failure = await failureOf(s3Store({ bucket: bucket.bucket, key: 'x', config }).put(file('[]')))
      expect(failure).toMatchObject({ kind: 'refused', code: 'SignatureDoesNotMatch' })
      expect(JSON.stringify(failure)).not.toContain(bucket.keyId)
    })

    it('is refused for good where there is no such bucket', async () => {
      const bucket = bucketOf()
      const nowhere = s3Store({ bucket: `none-${randomUUID()}`, key: 'x', config: configOf(bucket) })
      expect(await failureOf(nowhere.put(file('[]')))).toMatchObject({ kind: 'refused', code: 'NoSuchBucket' })
    })
  })

describe('S3', () => {
  let s3: FakeS3
  const bucket = (): Bucket => ({ ...s3, endpoint: s3.url })
  beforeAll(async () => {
    s3 = await startFakeS3()
  })
  beforeEach(() => s3.refuseWith(null))
  afterAll(() => s3.stop())

  s3Contract('a store that checks every signature', bucket)

  it('is told how long others may keep the file', async () => {
    await s3Store({ bucket: s3.bucket, key: 'kept.json', config: configOf(bucket()) }).put(file('[]'))
    expect(s3.objects.get('kept.json')?.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  it('is tried again after trouble of its own, and once it cannot be reached', async () => {
    const store = s3Store({ bucket: s3.bucket, key: 'later.json', config: configOf(bucket()) })
    s3.refuseWith({ status: 503, code: 'SlowDown' })
    expect(await failureOf(store.put(file('[]')))).toMatchObject({ kind: 'retryable', code: 'SlowDown' })
    s3.refuseWith(null)
    await store.put(file('[1]'))
    expect(s3.objects.get('later.json')?.body.toString()).toBe('[1]')
    const gone = await startFakeS3()
    await gone.stop()
    const unreachable = s3Store({ bucket: 'b', key: 'x', config: configOf({ ...bucket(), endpoint: gone.url }) })
    expect(await failureOf(unreachable.put(file('[]')))).toMatchObject({ kind: 'retryable' })
  })

  it('gets the feed as the settings say', async () => {
    overrideSettings({
      ...{ FEED_S3_BUCKET: s3.bucket, FEED_KEY: 'data/trips.json', FEED_FOLDER: '' },
      ...{ S3_ENDPOINT: s3.url, S3_REGION: s3.region, S3_ACCESS_KEY_ID: s3.keyId, S3_SECRET_ACCESS_KEY: s3.secret },
    })
    try {
      const [store, ...others] = feedStoresFromEnv(env())
      expect(others).toEqual([])
      await store?.put(file('[{"id":"a"}]'))
      expect(s3.objects.get('data/trips.json')?.body.toString()).toBe('[{"id":"a"}]')
    } finally {
      overrideSettings({
        FEED_S3_BUCKET: '',
        S3_ENDPOINT: '',
        S3_REGION: '',
        S3_ACCESS_KEY_ID: '',
        S3_SECRET_ACCESS_KEY: '',
      })
    }
  })
})

const { s3Bucket, s3Endpoint, s3Region, s3KeyId, s3Secret } = providerKeys
if (s3Bucket && s3KeyId && s3Secret)
  s3Contract('the account whose keys are set', () => ({
    ...{ bucket: s3Bucket, keyId: s3KeyId, secret: s3Secret },
    ...{ region: s3Region ?? 'us-east-1', endpoint: s3Endpoint ?? undefined },
  }))
