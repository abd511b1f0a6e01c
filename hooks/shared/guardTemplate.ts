import type { CollectionBeforeValidateHook } from 'payload'
import { APIError } from 'payload'
import { messagePlaceholders } from '@/src/domain/shared/messagePlaceholders'
import { placeholdersOf } from '@/src/domain/shared/renderTemplate'

/** Refuses a template that uses a placeholder no message fills. */
export const guardTemplate: CollectionBeforeValidateHook = ({ data }) => {
  const texts = [data?.subject, data?.body, data?.actionLabel].filter(
    (text): text is string => typeof text === 'string',
  )
  const unknown = texts
    .flatMap(placeholdersOf)
    .filter((name) => !(messagePlaceholders as readonly string[]).includes(name))
  if (unknown.length > 0)
    throw new APIError(
      `Nothing fills {{${unknown[0]}}}. Known: ${messagePlaceholders.join(', ')}.`,
      422,
      { code: 'unknown-placeholder' },
      true,
    )
  return data
}
