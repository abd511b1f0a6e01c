import type { UploadFieldValidation } from 'payload'
import { upload } from 'payload/shared'

/** Asks for a picture unless the website's own path to one is known; like every field, only of what is published. */
export const pictureOrPath: UploadFieldValidation = (value: unknown, options) => {
  const { imagePath } = options.data as { imagePath?: string | null }
  if (!value && !imagePath) return 'Choose a picture: the website shows one for every tour.'
  return upload(value as never, options as never)
}
