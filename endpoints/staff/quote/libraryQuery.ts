import { z } from 'zod'

const pageMax = 400

/** A parameter given as nothing is not given. */
export const absent = (value: unknown): unknown => (value === '' ? undefined : value)

/** What somebody typed to search by. */
export const typedText = z.preprocess(absent, z.string().trim().max(120).optional())

/** A page of what the builder copies from; nobody reads past the four hundredth. */
export const libraryPage = z.preprocess(absent, z.coerce.number().int().min(1).max(pageMax).default(1))
