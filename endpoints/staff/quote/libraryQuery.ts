import { z } from 'zod'
import { foldText } from '@/src/domain/shared/foldText'

const pageMax = 400
const wordsMax = 6

/** A parameter given as nothing is not given. */
export const absent = (value: unknown): unknown => (value === '' ? undefined : value)

/** What somebody typed to search by. */
export const typedText = z.preprocess(absent, z.string().trim().max(120).optional())

/** A page of what the builder copies from; nobody reads past the four hundredth. */
export const libraryPage = z.preprocess(absent, z.coerce.number().int().min(1).max(pageMax).default(1))

/** The words of what was typed, as texts are compared by; the first six of them. */
export const wordsOf = (search: string | undefined): string[] =>
  [...new Set(foldText(search ?? '').split(' '))].filter(Boolean).slice(0, wordsMax)
