import type { BaseFilter, PayloadRequest } from 'payload'
import { isTourWork, type TourWork } from '@/src/domain/catalog/tourWork'

type ToursWithWork = (req: PayloadRequest, asked: { work: TourWork; now: Date }) => Promise<string[]>

/** Narrows the list of tours to those with the work its address asks for: `?work=blocked`. */
export const filterByWork: BaseFilter = async ({ req }) => {
  const { work } = req.query
  if (!isTourWork(work)) return null
  const toursWithWork = req.payload.config.custom.toursWithWork as ToursWithWork
  return { id: { in: await toursWithWork(req, { work, now: new Date() }) } }
}
