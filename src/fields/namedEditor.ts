import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Gives a rich text's editor the name of its field, which Payload leaves out: a screen reader says what is typed into. */
export const namedEditor = createServerFeature({
  key: 'namedEditor',
  feature: { ClientFeature: '@/src/admin/shared/NamedEditor#NamedEditor' },
})
