import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withTestApp } from '@/tests/support/testApp'
import { type FakeS3, startFakeS3 } from './support/fakeS3'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('pictures in a bucket', () => {
  const mediaDir = mkdtempSync(path.join(tmpdir(), 'chapter2-no-media-'))
  const settings: Record<string, string> = { MEDIA_DIR: mediaDir }
  let s3: FakeS3
  beforeAll(async () => {
    s3 = await startFakeS3()
    Object.assign(settings, { S3_BUCKET: s3.bucket, S3_ENDPOINT: s3.url, S3_REGION: s3.region })
    Object.assign(settings, { S3_ACCESS_KEY_ID: s3.keyId, S3_SECRET_ACCESS_KEY: s3.secret })
  })
  const test = withTestApp(settings)
  afterAll(async () => {
    await s3.stop()
    rmSync(mediaDir, { recursive: true, force: true })
  })

  it('are put there and not on disk, read from there for whoever asks, and taken away with their record', async () => {
    const picture = await test.payload.create({
      collection: 'media',
      data: { alt: 'A dot', licence: 'own_work' },
      file: { name: 'dot.png', data: onePixel, mimetype: 'image/png', size: onePixel.length },
    })
    const key = `media/${picture.filename}`
    expect([...s3.objects.keys()]).toContain(key)
    expect(readdirSync(mediaDir)).toEqual([])
    const { pathname, search } = new URL(String(picture.url))
    const answer = await test.fetch(`${pathname}${search}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(s3.objects.get(key)?.headers['content-type'])
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(s3.objects.get(key)?.body)
    await test.payload.delete({ collection: 'media', id: picture.id })
    expect([...s3.objects.keys()]).toEqual([])
  })
})
