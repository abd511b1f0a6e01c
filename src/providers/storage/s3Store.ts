import { PutObjectCommand, S3Client, type S3ClientConfig, S3ServiceException } from '@aws-sdk/client-s3'
import { networkErrorCode } from '@/src/providers/shared/networkErrors'
import { ProviderFailure } from '@/src/providers/shared/providerFailure'
import type { FileStore } from './fileStore'

/** Caches keep it but ask each time, as with the feed this server answers. */
const cacheControl = 'public, max-age=0, must-revalidate'

const refusedStatuses = [400, 401, 403, 404]

const failureOf = (error: unknown): ProviderFailure => {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
  const isRefused = status !== undefined && refusedStatuses.includes(status)
  const code = error instanceof S3ServiceException ? error.name : networkErrorCode(error)
  return new ProviderFailure({
    // Putting the same bytes under the same name again is harmless: nothing is unknown for long.
    kind: isRefused ? 'refused' : 'retryable',
    provider: 's3',
    code: code ?? 'unreachable',
    detail: isRefused
      ? 'The store refused the file: look at bucket, key and rights.'
      : 'The store did not take the file.',
  })
}

/** A file in a bucket of S3, or of a store that speaks its protocol. */
export const s3Store = ({
  bucket,
  key,
  config,
}: {
  bucket: string
  key: string
  config: S3ClientConfig
}): FileStore => {
  // The queue tries again, with what is to be shown by then.
  const client = new S3Client({ ...config, maxAttempts: 1 })
  return {
    target: `s3://${bucket}/${key}`,
    put: async ({ body, contentType, signal }) => {
      const command = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      })
      await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
        throw failureOf(error)
      })
    },
  }
}
