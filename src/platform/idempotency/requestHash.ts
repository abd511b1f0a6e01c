import { createHash } from 'node:crypto'
import { canonicalJson } from '@/src/domain/shared/canonicalJson'

/** The SHA-256 (hex) by which two requests under one key are told apart: of the parsed body, whatever its key order. */
export const requestHash = (request: unknown): string =>
  createHash('sha256').update(canonicalJson(request)).digest('hex')
