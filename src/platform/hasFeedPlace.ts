import { env } from './env'

/** Tells whether the settings name a folder or a bucket that the website's file is pushed to. */
export const hasFeedPlace = (): boolean => Boolean(env().FEED_FOLDER || env().FEED_S3_BUCKET)
