import type { Endpoint } from '@/src/platform/http/endpoint'
import { getFeed } from './public/catalog/getFeed'
import { getTour } from './public/catalog/getTour'
import { listTours } from './public/catalog/listTours'
import { catalogOrderEndpoints } from './staff/catalog/catalogOrderEndpoints'
import { confirmTranslations } from './staff/catalog/confirmTranslations'
import { copyTourDays } from './staff/catalog/copyTourDays'
import { copyTourSection } from './staff/catalog/copyTourSection'
import { drawTourRoute } from './staff/catalog/drawTourRoute'
import { duplicateTour } from './staff/catalog/duplicateTour'
import { duplicateTourDay } from './staff/catalog/duplicateTourDay'
import { feedEndpoints } from './staff/catalog/feedEndpoints'
import { moveTourDay } from './staff/catalog/moveTourDay'
import { previewTour } from './staff/catalog/previewTour'
import { previewTourForm } from './staff/catalog/previewTourForm'
import { showTourChecks } from './staff/catalog/showTourChecks'
import { showTourTranslations } from './staff/catalog/showTourTranslations'
import { tourOfferEndpoints } from './staff/catalog/tourOfferEndpoints'
import { tourPlanEndpoints } from './staff/catalog/tourPlanEndpoints'
import { tourReviewEndpoints } from './staff/catalog/tourReviewEndpoints'
import { tourVersionEndpoints } from './staff/catalog/tourVersionEndpoints'

/** The doors of the catalog. */
export const catalogEndpoints: Endpoint[] = [
  listTours,
  getTour,
  getFeed,
  showTourChecks,
  showTourTranslations,
  confirmTranslations,
  duplicateTour,
  duplicateTourDay,
  moveTourDay,
  copyTourSection,
  copyTourDays,
  previewTour,
  previewTourForm,
  drawTourRoute,
  ...tourReviewEndpoints,
  ...tourOfferEndpoints,
  ...tourPlanEndpoints,
  ...tourVersionEndpoints,
  ...feedEndpoints,
  ...catalogOrderEndpoints,
]
