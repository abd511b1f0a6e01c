import path from 'node:path'
import type { Env } from '@/src/platform/env'
import type { FileStore } from './fileStore'
import { folderStore } from './folderStore'
import { s3Store } from './s3Store'

/** Where the feed's file is pushed as the settings say: to a folder, to a bucket, to both or nowhere. */
export const feedStoresFromEnv = (settings: Env): FileStore[] => [
  ...(settings.FEED_FOLDER
    ? [folderStore({ folder: settings.FEED_FOLDER, name: path.basename(settings.FEED_KEY) })]
    : []),
  ...(settings.FEED_S3_BUCKET
    ? [
        s3Store({
          bucket: settings.FEED_S3_BUCKET,
          key: settings.FEED_KEY,
          config: {
            region: settings.S3_REGION ?? 'auto',
            endpoint: settings.S3_ENDPOINT,
            forcePathStyle: settings.S3_ENDPOINT !== undefined,
            credentials: settings.S3_ACCESS_KEY_ID
              ? { accessKeyId: settings.S3_ACCESS_KEY_ID, secretAccessKey: settings.S3_SECRET_ACCESS_KEY ?? '' }
              : undefined,
          },
        }),
      ]
    : []),
]
