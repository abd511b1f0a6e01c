import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { textPlaceholders, unknownPlaceholders } from '@/src/domain/quote/standardText'

/** Refuses a standard text that uses a placeholder no quote fills. */
export const guardStandardText: CollectionBeforeValidateHook = ({ data }) => {
  // One language as text, or all of them by language where a command writes them at once.
  const texts = typeof data?.text === 'object' && data.text ? Object.values(data.text) : [data?.text]
  const [unknown] = texts.filter((text) => typeof text === 'string').flatMap(unknownPlaceholders)
  if (unknown)
    throw new APIError(
      `Nothing fills {{${unknown}}}. Known: ${textPlaceholders.join(', ')}.`,
      422,
      { code: 'unknown-placeholder' },
      true,
    )
  return data
}
