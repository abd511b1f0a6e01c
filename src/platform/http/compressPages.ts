import compression from 'compression'
import type { RequestHandler } from 'express'
import type { Endpoint } from './endpoint'

const pageTypes = /^(text\/(html|css|javascript)|image\/svg\+xml)/

const compress: RequestHandler = compression()

/**
 * Compresses what an endpoint answers where that is a page or what a page loads; other answers stay as they are, because
 * the busiest of them are short and a proxy in front does it better.
 */
export const compressPages = ({ answers }: Pick<Endpoint, 'answers'>): RequestHandler[] =>
  Object.values(answers).some(({ contentType }) => contentType && pageTypes.test(contentType)) ? [compress] : []
